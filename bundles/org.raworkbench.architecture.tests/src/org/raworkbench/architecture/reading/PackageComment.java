package org.raworkbench.architecture.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the documentation comment of a package-info.java. */
final class PackageComment {

    /** From the first comment to the package's name, annotations included; a licence may come first. */
    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*package\\s", Pattern.DOTALL);

    private static final String START = "/**";

    private PackageComment() {
    }

    /** Its words without the stars, tags and mark-up. */
    static Optional<String> of(String source) {
        Matcher matcher = COMMENT.matcher(source);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String comment = matcher.group(1);
        String text = comment.substring(comment.contains(START) ? comment.lastIndexOf(START) + START.length() : 0)
                .replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("<[^>]*>", " ").replaceAll("(?ms)^\\s*@\\w+.*", " ").replaceAll("\\s+", " ").strip();
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
