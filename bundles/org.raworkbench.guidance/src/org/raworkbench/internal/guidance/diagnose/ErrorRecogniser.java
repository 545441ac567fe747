package org.raworkbench.internal.guidance.diagnose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.knowledge.ErrorEntry;

/** Finds the errors of the knowledge in a reported text. Immutable. */
public final class ErrorRecogniser {

    /** How long one expression may look at a text before it is given up. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final Map<ErrorEntry, List<Pattern>> patterns = new LinkedHashMap<>();

    public ErrorRecogniser(Knowledge knowledge) {
        for (ErrorEntry error : knowledge.errors()) {
            List<Pattern> compiled = new ArrayList<>();
            for (String pattern : error.getPatterns()) {
                try {
                    compiled.add(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
                } catch (PatternSyntaxException broken) {
                    // said when the file is checked
                    continue;
                }
            }
            patterns.put(error, compiled);
        }
    }

    /**
     * The errors in {@code text}, in the order of the knowledge. Where two components use one number, both are given and
     * the reader has to say so, unless the text names the component of one.
     */
    public List<ErrorEntry> recognise(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        char[] line = text.replaceAll("\\s+", " ").toCharArray();
        List<ErrorEntry> found = new ArrayList<>();
        patterns.forEach((error, compiled) -> {
            if (compiled.stream().anyMatch(pattern -> finds(pattern, line))) {
                found.add(error);
            }
        });
        return found;
    }

    private static boolean finds(Pattern pattern, char[] text) {
        try {
            return pattern.matcher(new LimitedText(text, System.nanoTime() + PATIENCE.toNanos())).find();
        } catch (LimitedText.TimeOverException | StackOverflowError explodes) {
            return false;
        }
    }
}
