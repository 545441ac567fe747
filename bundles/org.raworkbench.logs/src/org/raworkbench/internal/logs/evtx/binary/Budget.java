package org.raworkbench.internal.logs.evtx.binary;

/**
 * How much work one chunk may cost. Templates are shared by offset, so that a hostile chunk of 64 KiB could unfold to
 * gigabytes; an honest record never becomes longer than a few times its 64 KiB.
 */
final class Budget {

    private static final int RECORD = 1 << 20;
    private static final int CHUNK = 24 << 20;

    private int chunk = CHUNK;
    private int record;

    void startRecord() {
        record = Math.min(RECORD, chunk);
        chunk -= record;
    }

    void endRecord() {
        chunk += Math.max(record, 0);
    }

    /** Takes {@code units} (characters, nodes); false when there are no more. */
    boolean take(int units) {
        record -= units;
        return record >= 0;
    }
}
