package org.raworkbench.internal.logs.index;

/**
 * Looks at every byte of a log while it is indexed, so that the file is read once. Blocks are scanned on several
 * threads
 * at the same time; what was found in them arrives in the order of the file.
 *
 * @param <F> what is found in one block
 */
public interface BlockScan<F> {

    /** Scans blocks on one thread, one after the other. */
    @FunctionalInterface
    interface Worker<F> {

        /**
         * Scans {@code bytes} from {@code from} (inclusive) to {@code to} (exclusive): whole lines, but for lines above
         * 64 KiB, which may come in pieces.
         *
         * @param offset where {@code from} is in the file
         * @param insideLine whether the block begins inside a line that began in an earlier block
         * @return what was found; it must not hold on to {@code bytes}
         */
        F scan(byte[] bytes, int from, int to, long offset, boolean insideLine);
    }

    /** A scanner for one more thread. */
    Worker<F> worker();

    /**
     * Takes what was found in the next block. Never called twice at the same time.
     *
     * @param offset where the block begins in the file
     * @param firstLine number of the line that the block begins in, from 0
     */
    void accept(F found, long offset, long firstLine);

    /** Finds nothing. */
    static BlockScan<Void> none() {
        return new BlockScan<>() {
            @Override
            public Worker<Void> worker() {
                return (bytes, from, to, offset, insideLine) -> null;
            }

            @Override
            public void accept(Void found, long offset, long firstLine) {
                // nothing was looked for
            }
        };
    }
}
