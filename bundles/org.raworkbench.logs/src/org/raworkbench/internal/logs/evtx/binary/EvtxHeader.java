package org.raworkbench.internal.logs.evtx.binary;

/**
 * The file's header, as far as it says anything that the chunks do not.
 *
 * @param present whether the file starts with one
 * @param major version, 3 in all known files
 * @param minor version, 1 or 2
 * @param chunks how many chunks the header tells
 * @param nextRecordId number that the next record would have got
 * @param dirty whether the file was in use when it was copied, or not closed
 * @param full whether the log had reached its size
 * @param checksumFits whether the header is undamaged
 */
public record EvtxHeader(boolean present, int major, int minor, int chunks, long nextRecordId,
        boolean dirty, boolean full, boolean checksumFits) {

    /** For files that start with something else. */
    static final EvtxHeader NONE = new EvtxHeader(false, 0, 0, 0, 0, true, false, false);
}
