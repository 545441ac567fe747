package org.raworkbench.internal.logs.scan;

import java.nio.charset.StandardCharsets;

/**
 * A line that was looked for.
 *
 * @param number   which line of the file, from 0
 * @param offset   where it starts in the file, in bytes
 * @param length   its length in bytes, without its {@code \n}
 * @param block    bytes with the line, or with the first {@value #LONGEST_TEXT} of it when it is too long for a block;
 *                 not to be changed or kept
 * @param start    where the line starts in {@code block}
 * @param end      where it ends there
 * @param patterns what is in it
 */
public record FoundLine(long number, long offset, long length, byte[] block, int start, int end,
        PatternBits patterns) {

    /** Of longer lines only so many bytes are handed out. */
    static final int LONGEST_TEXT = 1 << 16;

    /** The text without its line end, cut when {@link #truncated()}. */
    public String text() {
        boolean carriage = !truncated() && end > start && block[end - 1] == '\r';
        return new String(block, start, (carriage ? end - 1 : end) - start, StandardCharsets.UTF_8);
    }

    public boolean truncated() {
        return end - start < length;
    }
}
