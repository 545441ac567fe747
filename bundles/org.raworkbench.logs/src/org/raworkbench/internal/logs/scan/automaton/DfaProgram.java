package org.raworkbench.internal.logs.scan.automaton;

import java.util.Arrays;
import java.util.List;

import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.internal.logs.scan.regex.Tree;

/** Patterns ready to be run together. Immutable; each thread runs its own {@link DfaRun}. */
public final class DfaProgram {

    private final List<Tree> trees;
    private final int[] numbers;
    private final Nfa nfa;
    private final ByteClasses classes;

    /**
     * @param numbers what each pattern is called in {@link org.raworkbench.internal.logs.scan.PatternBits}
     * @throws TooLargeException when one pattern is
     */
    public DfaProgram(List<Tree> trees, int[] numbers) {
        this.trees = List.copyOf(trees);
        this.numbers = numbers.clone();
        nfa = NfaBuilder.build(trees);
        classes = ByteClasses.of(nfa);
    }

    /** Whether {@code tree} needs more nodes than an automaton may have. */
    public static boolean isTooLarge(Tree tree) {
        try {
            NfaBuilder.build(List.of(tree));
            return false;
        } catch (TooLargeException e) {
            return true;
        }
    }

    public DfaRun run(Cancellation cancellation) {
        return new DfaRun(this, new LazyDfa(nfa, classes, numbers, cancellation), cancellation);
    }

    /** Two programs, each with half of the patterns. */
    List<DfaProgram> halves() {
        int half = numbers.length / 2;
        return List.of(new DfaProgram(trees.subList(0, half), Arrays.copyOf(numbers, half)),
                new DfaProgram(trees.subList(half, trees.size()),
                        Arrays.copyOfRange(numbers, half, numbers.length)));
    }

    int patterns() {
        return numbers.length;
    }
}
