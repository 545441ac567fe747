package org.raworkbench.internal.logs.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a log are to be read.
 *
 * @param name for people and scripts
 * @param kind which way leads to UTF-8
 * @param charset for {@link Kind#OTHER}; otherwise the nearest one
 * @param mark length of the byte order mark, in bytes
 */
record LogEncoding(String name, Kind kind, Charset charset, int mark) {

    enum Kind {
        /** UTF-8 or ASCII: read where it is. */
        UTF_8,
        UTF_16LE,
        UTF_16BE,
        /** Lines of UTF-8 and lines of windows-1252 in one file. */
        MIXED,
        WINDOWS_1252,
        OTHER
    }

    static final Charset CP1252 = Charset.forName("windows-1252");
    static final LogEncoding UTF8 = new LogEncoding("UTF-8", Kind.UTF_8, StandardCharsets.UTF_8, 0);
    static final LogEncoding ASCII = new LogEncoding("US-ASCII", Kind.UTF_8, StandardCharsets.UTF_8, 0);
    static final LogEncoding LATIN = new LogEncoding("windows-1252", Kind.WINDOWS_1252, CP1252, 0);
    static final LogEncoding BOTH = new LogEncoding("UTF-8 and windows-1252", Kind.MIXED, CP1252, 0);

    /** For bytes of which some beyond ASCII are UTF-8, and some are not. */
    static LogEncoding narrow(boolean good, boolean bad) {
        return bad ? good ? BOTH : LATIN : good ? UTF8 : ASCII;
    }

    static LogEncoding utf16(boolean bigEndian, int mark) {
        return bigEndian ? new LogEncoding("UTF-16BE", Kind.UTF_16BE, StandardCharsets.UTF_16BE, mark)
                : new LogEncoding("UTF-16LE", Kind.UTF_16LE, StandardCharsets.UTF_16LE, mark);
    }

    /** {@code charset} as somebody chose it, for bytes that begin with {@code head}. */
    static LogEncoding chosen(Charset charset, byte[] head, int length) {
        String name = charset.name();
        if (name.equals("UTF-8") || name.equals("US-ASCII")) {
            return new LogEncoding(name, Kind.UTF_8, StandardCharsets.UTF_8, EncodingGuess.utf8Mark(head, length));
        }
        if (name.startsWith("UTF-16")) {
            boolean littleMark = length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE;
            boolean bigMark = length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF;
            boolean big = name.equals("UTF-16") ? !littleMark : name.equals("UTF-16BE");
            return utf16(big, (big ? bigMark : littleMark) ? 2 : 0);
        }
        if (name.equals("windows-1252") || name.equals("ISO-8859-1")) {
            return new LogEncoding(name, Kind.WINDOWS_1252, charset, 0);
        }
        return new LogEncoding(name, Kind.OTHER, charset, 0);
    }
}
