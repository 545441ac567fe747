package org.raworkbench.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What was promised, and whether it was kept. */
public final class Limits {

    private final List<String> lines = new ArrayList<>();
    private boolean kept = true;

    /** Notes one promise with the number that shows whether it was kept. */
    public void check(boolean keeps, String promise, String measured) {
        kept &= keeps;
        lines.add("- **" + (keeps ? "PASS" : "FAIL") + "** " + promise + ": " + measured);
    }

    /** One Markdown list item for each promise. */
    public String markdown() {
        return String.join("\n", lines);
    }

    /** What a program ends with: 0 when all was kept, 1 otherwise. */
    public int exitCode() {
        return kept ? 0 : 1;
    }
}
