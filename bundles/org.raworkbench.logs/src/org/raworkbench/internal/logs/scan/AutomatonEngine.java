package org.raworkbench.internal.logs.scan;

import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.logs.scan.automaton.DfaRun;
import org.raworkbench.internal.logs.scan.automaton.LineEnds;

/** Runs every byte through the automaton. */
final class AutomatonEngine implements Engine {

    private final DfaRun run;

    AutomatonEngine(DfaRun run) {
        this.run = run;
    }

    @Override
    public void scan(byte[] block, int from, int to, LineEnds lines) {
        run.scan(block, from, to, lines);
    }

    @Override
    public void beginLine() {
        run.beginLine();
    }

    @Override
    public void part(byte[] block, int from, int to) {
        run.part(block, from, to);
    }

    @Override
    public PatternBits endLine(boolean newline) {
        return run.endLine(newline);
    }

    @Override
    public Optional<List<Engine>> successors() {
        return run.halves().map(halves -> halves.stream().<Engine>map(AutomatonEngine::new).toList());
    }
}
