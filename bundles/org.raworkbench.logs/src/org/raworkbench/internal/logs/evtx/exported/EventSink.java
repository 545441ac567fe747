package org.raworkbench.internal.logs.evtx.exported;

import org.raworkbench.internal.logs.evtx.EvtxRecord;

/** Takes what an export holds, in its order. */
public interface EventSink {

    /** One event. */
    void record(EvtxRecord record);

    /**
     * A part that could not be read.
     *
     * @param number which event of the file it would have been, from 1
     * @param text what is wrong, a sentence
     */
    void problem(long number, String text);
}
