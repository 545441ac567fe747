package org.raworkbench.internal.certificates.reading;

/**
 * One thing found in a file or text.
 *
 * @param kind what it is
 * @param der its bytes
 * @param problem why it cannot be used, for {@link Kind#BROKEN}, or what to say about it, for {@link Kind#REMARK}
 */
public record Piece(Kind kind, byte[] der, String problem) {

    /** What was found. */
    public enum Kind {
        /** Something that has the outer shape of a certificate. */
        CERTIFICATE,
        /** Something that has the outer shape of a revocation list. */
        REVOCATION_LIST,
        /** Something that should be a certificate or a list and is damaged. */
        BROKEN,
        /** Not a thing of its own: words about the file. */
        REMARK
    }

    private static final byte[] NOTHING = {};

    static Piece broken(String problem) {
        return new Piece(Kind.BROKEN, NOTHING, problem);
    }

    static Piece remark(String text) {
        return new Piece(Kind.REMARK, NOTHING, text);
    }
}
