package org.raworkbench.architecture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.raworkbench.architecture.model.TextFile;

/** Looks for a pattern in texts, line by line. */
final class Lines {

    private Lines() {
    }

    /** One violation for each line that {@code forbidden} is in; {@code why} follows what was found. */
    static List<Violation> with(Pattern forbidden, Stream<TextFile> texts, String why) {
        List<Violation> found = new ArrayList<>();
        texts.forEach(file -> {
            if (!forbidden.matcher(file.text()).find()) {
                return;
            }
            int number = 0;
            for (String line : file.text().split("\\R", -1)) {
                number++;
                Matcher matcher = forbidden.matcher(line);
                if (matcher.find()) {
                    found.add(new Violation(file.path(), "line " + number, "says " + matcher.group() + why));
                }
            }
        });
        return found;
    }
}
