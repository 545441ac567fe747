package org.raworkbench.internal.logs.scan;

import java.util.List;

/**
 * Expressions that are looked for together, in one pass over the bytes. Immutable, shared by threads; each thread has
 * its own {@link Scanner}.
 */
public final class PatternSet {

    private final List<Expression> expressions;

    private PatternSet(List<Expression> expressions) {
        this.expressions = expressions;
    }

    /**
     * @param expressions the index of each is its number in {@link PatternBits}
     * @throws ExpressionException when one cannot be read
     */
    public static PatternSet of(List<Expression> expressions) {
        return new PatternSet(List.copyOf(expressions));
    }

    public int size() {
        return expressions.size();
    }

    public Expression expression(int pattern) {
        return expressions.get(pattern);
    }

    /** A scanner for the calling thread. */
    public Scanner scanner(Cancellation cancellation) {
        return new Scanner(this);
    }
}
