package org.raworkbench.internal.logs.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * An expression that no finite automaton can answer, tried by {@link java.util.regex} on lines that may match. Its time
 * can grow without bound, so it reads the line through a text that looks at the clock.
 */
final class Backtracking {

    private static final long MOST_NANOS = 1_000_000_000;
    private static final int ASK_EACH = 1 << 12;

    private final Pattern pattern;

    /** @throws ExpressionException when {@link java.util.regex} cannot read it either */
    Backtracking(Expression expression) {
        int flags = Pattern.UNIX_LINES | Pattern.UNICODE_CASE
                | (expression.ignoreCase() ? Pattern.CASE_INSENSITIVE : 0)
                | (expression.literal() ? Pattern.LITERAL : 0);
        try {
            pattern = Pattern.compile(expression.text(), flags);
        } catch (PatternSyntaxException e) {
            throw new ExpressionException(e.getDescription(), Math.max(e.getIndex(), 0),
                    "Write \\ before a character that has a special meaning to find the character itself.");
        }
    }

    /** Whether it is in the line; empty when that took too long to find out. */
    Optional<Boolean> matches(byte[] block, int start, int end, Cancellation cancellation) {
        Limited line = new Limited(new String(block, start, end - start, StandardCharsets.UTF_8), cancellation);
        try {
            return Optional.of(pattern.matcher(line).find());
        } catch (TooLongException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static final class TooLongException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("time is over", null, false, false);
        }
    }

    /** A text that ends the search when somebody cancels it or the time is over. */
    private static final class Limited implements CharSequence {

        private final String text;
        private final Cancellation cancellation;
        private final long deadline = System.nanoTime() + MOST_NANOS;
        private int reads;

        Limited(String text, Cancellation cancellation) {
            this.text = text;
            this.cancellation = cancellation;
        }

        @Override
        public char charAt(int index) {
            if (++reads % ASK_EACH == 0) {
                if (cancellation.requested()) {
                    throw new CancellationException();
                }
                if (System.nanoTime() - deadline > 0) {
                    throw new TooLongException();
                }
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
