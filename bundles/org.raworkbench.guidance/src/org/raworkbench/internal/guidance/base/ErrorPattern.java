package org.raworkbench.internal.guidance.base;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** An expression that recognises an error, and that is given up when it takes too long. Immutable. */
public final class ErrorPattern {

    /** How looking at a text ended. */
    public enum Look {
        FOUND, NOT_FOUND,
        /** It took too long, or nested too deeply, and was given up. */
        GIVEN_UP
    }

    /** How long one expression may look at a text before it is given up. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final Pattern pattern;

    /** One that also recognises what text recognition makes of a screenshot: {@code ERR l002} for {@code ERR 1002}. */
    public static ErrorPattern tolerant(String expression) {
        try {
            return new ErrorPattern(ScreenText.tolerant(expression));
        } catch (PatternSyntaxException tooClever) {
            return new ErrorPattern(expression);
        }
    }

    /** @throws PatternSyntaxException when {@code expression} is no regular expression */
    public ErrorPattern(String expression) {
        pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** Searches {@code text}. */
    public Look look(char[] text) {
        try {
            return pattern.matcher(new LimitedText(text, System.nanoTime() + PATIENCE.toNanos())).find() ? Look.FOUND
                    : Look.NOT_FOUND;
        } catch (LimitedText.TimeOverException | StackOverflowError explodes) {
            return Look.GIVEN_UP;
        }
    }
}
