package org.raworkbench.internal.logs.evtx;

/**
 * Something in an event log file that is not as the format asks.
 *
 * @param position where; for a whole chunk the record's offset is 0
 * @param text what is wrong, a sentence
 */
public record EvtxProblem(EvtxPosition position, String text) {

    /** One line: the text and where in the file. */
    public String describe() {
        if (position.chunk() < 0) {
            return text;
        }
        return Messages.text("problem", text, String.valueOf(position.chunk()), String.valueOf(position.record()));
    }
}
