package org.raworkbench.internal.logs.scan.automaton;

import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.internal.logs.scan.PatternBits;

/** A {@link DfaProgram} with what it has learnt from the bytes so far. Confined to one thread. */
public final class DfaRun {

    private final DfaProgram program;
    private final LazyDfa dfa;
    private final Tracks tracks;
    private final Cancellation cancellation;

    DfaRun(DfaProgram program, LazyDfa dfa, Cancellation cancellation) {
        this.program = program;
        this.dfa = dfa;
        this.cancellation = cancellation;
        tracks = new Tracks(dfa, cancellation);
    }

    /** Adds the lines with hits to {@code lines}; the last line may lack its {@code \n}. */
    public void scan(byte[] block, int from, int to, LineEnds lines) {
        tracks.scan(block, from, to);
        for (int track = 0; track < Tracks.COUNT; track++) {
            lines.addAll(tracks.hits(track));
        }
    }

    /**
     * Whether all patterns are in one line, or any of them when there is only one.
     *
     * @param newline whether a {@code \n} is at {@code to}
     */
    public boolean matches(byte[] block, int from, int to, boolean newline) {
        return tracks.matches(block, from, to, newline);
    }

    /** Begins a line that comes in parts. */
    public void beginLine() {
        tracks.beginLine();
    }

    /** The next part of the line; no {@code \n} is in it. */
    public void part(byte[] block, int from, int to) {
        tracks.part(block, from, to);
    }

    /** Ends the line; {@code newline} says whether a {@code \n} follows. */
    public PatternBits endLine(boolean newline) {
        return tracks.endLine(newline);
    }

    /**
     * Two runs that do this one's work better: where patterns that have nothing to do with each other multiply the
     * states, halves need far fewer.
     */
    public Optional<List<DfaRun>> halves() {
        if (!dfa.crowded() || program.patterns() < 2) {
            return Optional.empty();
        }
        return Optional.of(program.halves().stream().map(half -> half.run(cancellation)).toList());
    }
}
