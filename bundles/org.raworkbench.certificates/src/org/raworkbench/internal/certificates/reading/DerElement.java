package org.raworkbench.internal.certificates.reading;

import java.util.Optional;

/**
 * Where one element with a definite length lies in a DER encoding (ITU-T X.690, 8.1 and 10.1).
 *
 * @param tag its identifier octet; only low tag numbers are understood
 * @param start where the identifier octet is
 * @param content where the content begins
 * @param end where the next element would begin; may lie behind what is there
 */
public record DerElement(int tag, int start, int content, long end) {

    /** SEQUENCE, constructed. */
    public static final int SEQUENCE = 0x30;
    /** INTEGER. */
    public static final int INTEGER = 0x02;

    /** The element at {@code offset}; empty when no identifier and definite length of at most 4 bytes are there. */
    public static Optional<DerElement> at(byte[] bytes, int offset, int limit) {
        if (offset < 0 || offset + 2 > limit || (bytes[offset] & 0x1F) == 0x1F) {
            return Optional.empty();
        }
        int first = bytes[offset + 1] & 0xFF;
        if (first < 0x80) {
            return Optional.of(new DerElement(bytes[offset] & 0xFF, offset, offset + 2, offset + 2L + first));
        }
        int count = first & 0x7F;
        if (count == 0 || count > 4 || offset + 2 + count > limit) {
            return Optional.empty();
        }
        long length = 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | bytes[offset + 2 + i] & 0xFF;
        }
        return Optional.of(new DerElement(bytes[offset] & 0xFF, offset, offset + 2 + count, offset + 2 + count + length));
    }

    /** Whether all of it lies before {@code limit}. */
    public boolean fits(int limit) {
        return end <= limit;
    }
}
