package org.raworkbench.internal.guidance.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.knowledge.ErrorEntry;
import org.raworkbench.internal.guidance.base.ErrorPattern;
import org.raworkbench.internal.guidance.base.ScreenText;

/** Finds the errors of the knowledge in a reported text. Immutable. */
public final class ErrorRecogniser {

    private final Map<ErrorEntry, List<ErrorPattern>> patterns = new LinkedHashMap<>();

    public ErrorRecogniser(Knowledge knowledge) {
        for (ErrorEntry error : knowledge.errors()) {
            List<ErrorPattern> compiled = new ArrayList<>();
            for (String pattern : error.getPatterns()) {
                try {
                    compiled.add(ErrorPattern.tolerant(pattern));
                } catch (PatternSyntaxException broken) {
                    // said when the file is checked
                    continue;
                }
            }
            patterns.put(error, compiled);
        }
    }

    /**
     * The errors in {@code text}, in the order of the knowledge: in upper or lower case, across line breaks, and as
     * text recognition damages them.
     */
    public List<ErrorEntry> recognise(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        char[] line = ScreenText.plain(text).toCharArray();
        List<ErrorEntry> found = new ArrayList<>();
        patterns.forEach((error, compiled) -> {
            if (compiled.stream().anyMatch(pattern -> pattern.look(line) == ErrorPattern.Look.FOUND)) {
                found.add(error);
            }
        });
        return found;
    }
}
