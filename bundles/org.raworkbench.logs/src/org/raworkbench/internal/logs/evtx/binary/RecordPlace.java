package org.raworkbench.internal.logs.evtx.binary;

/**
 * A record in its chunk, found but not yet read.
 *
 * @param offset from the start of the chunk, in bytes
 * @param size in bytes, the head of 24 and the size of 4 at the end included
 * @param recovered whether it was found by search
 * @param sizeFits whether both sizes are the same
 */
record RecordPlace(int offset, int size, boolean recovered, boolean sizeFits) {

    static final int HEAD = 24;
    static final int TAIL = 4;
    static final int SMALLEST = HEAD + TAIL;
}
