package org.raworkbench.internal.logs.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.raworkbench.internal.logs.scan.automaton.DfaProgram;
import org.raworkbench.internal.logs.scan.automaton.TooLargeException;
import org.raworkbench.internal.logs.scan.regex.RegexParser;
import org.raworkbench.internal.logs.scan.regex.RequiredLiteral;
import org.raworkbench.internal.logs.scan.regex.Tree;

/**
 * Expressions that are looked for together, in one pass over the bytes. Immutable, shared by threads; each thread has
 * its own {@link Scanner}.
 */
public final class PatternSet {

    private final List<Expression> expressions;
    /** By pattern; null where the automaton decides alone. */
    private final Backtracking[] backtracking;
    private final DfaProgram program;
    private final Optional<RequiredLiteral> required;

    private PatternSet(List<Expression> expressions) {
        this.expressions = List.copyOf(expressions);
        backtracking = new Backtracking[expressions.size()];
        List<Tree> trees = new ArrayList<>();
        for (int pattern = 0; pattern < backtracking.length; pattern++) {
            RegexParser.Parsed parsed = RegexParser.parse(expressions.get(pattern));
            trees.add(parsed.tree());
            if (!parsed.exact()) {
                backtracking[pattern] = new Backtracking(expressions.get(pattern));
            }
        }
        program = program(trees);
        required = trees.size() == 1 ? RequiredLiteral.of(trees.get(0)) : Optional.empty();
    }

    /**
     * @param expressions the index of each is its number in {@link PatternBits}
     * @throws ExpressionException when one cannot be read
     */
    public static PatternSet of(List<Expression> expressions) {
        return new PatternSet(expressions);
    }

    private DfaProgram program(List<Tree> trees) {
        int[] numbers = IntStream.range(0, trees.size()).toArray();
        try {
            return new DfaProgram(trees, numbers);
        } catch (TooLargeException e) {
            for (int pattern = 0; pattern < numbers.length; pattern++) {
                if (DfaProgram.isTooLarge(trees.get(pattern))) {
                    trees.set(pattern, Tree.EMPTY);
                    backtracking[pattern] = new Backtracking(expressions.get(pattern));
                }
            }
            return new DfaProgram(trees, numbers);
        }
    }

    public int size() {
        return expressions.size();
    }

    public Expression expression(int pattern) {
        return expressions.get(pattern);
    }

    /**
     * The patterns that need backtracking: look-around, back-references, possessive repetition, scripts of Unicode.
     * They are slow, and on a hostile line they may be given up, see {@link Scanner#undecided()}.
     */
    public PatternBits irregular() {
        return PatternBits.of(IntStream.range(0, size()).filter(pattern -> backtracking[pattern] != null).toArray());
    }

    /** A scanner for the calling thread. */
    public Scanner scanner(Cancellation cancellation) {
        Engine engine = required
                .<Engine>map(literal -> new LiteralEngine(literal, program.run(cancellation), 0, cancellation))
                .orElseGet(() -> new AutomatonEngine(program.run(cancellation)));
        return new Scanner(Arrays.asList(backtracking), engine, cancellation);
    }
}
