package org.raworkbench.logs;

/**
 * How much of hostile input is taken before it is refused. Plain files are not limited in size, only what archives unfold
 * to and what working copies take up.
 *
 * @param totalBytes most bytes of all working copies together
 * @param entries most files taken from folders and archives together
 * @param ratio most bytes that one byte of an archive may unfold to, judged beyond the first 16 MiB
 * @param depth most archives inside one another
 */
public record IntakeLimits(long totalBytes, int entries, int ratio, int depth) {

    /** 64 GiB of working copies, 100,000 files, 1:1000 (deflate cannot do better than 1:1032), archives four deep. */
    public static final IntakeLimits USUAL = new IntakeLimits(64L << 30, 100_000, 1_000, 4);

    public IntakeLimits {
        if (totalBytes <= 0 || entries <= 0 || ratio <= 0 || depth < 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
