package org.raworkbench.internal.logs.scan;

import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.logs.scan.automaton.LineEnds;

/** One way of looking for some of a set's patterns. Confined to one thread. */
interface Engine {

    /** Adds the lines with hits to {@code lines}; the last line may lack its {@code \n}. */
    void scan(byte[] block, int from, int to, LineEnds lines);

    /** Begins a line that comes in parts. */
    void beginLine();

    /** The next part of the line; no {@code \n} is in it. */
    void part(byte[] block, int from, int to);

    /** Ends the line; {@code newline} says whether a {@code \n} follows. */
    PatternBits endLine(boolean newline);

    /** Engines to do this one's work from now on, when that is better. */
    default Optional<List<Engine>> successors() {
        return Optional.empty();
    }
}
