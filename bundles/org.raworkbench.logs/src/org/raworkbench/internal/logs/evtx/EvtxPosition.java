package org.raworkbench.internal.logs.evtx;

/**
 * Where a record is in an event log file.
 *
 * @param chunk offset of its chunk from the start of the file, in bytes
 * @param record offset of the record from the start of its chunk, in bytes
 */
public record EvtxPosition(long chunk, int record) {

    /** For records that are not from a binary file. */
    public static final EvtxPosition NONE = new EvtxPosition(-1, -1);
}
