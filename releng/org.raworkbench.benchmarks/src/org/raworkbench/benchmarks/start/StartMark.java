package org.raworkbench.benchmarks.start;

import java.util.OptionalLong;

/** The line with which a workbench tells on its standard output when its window was shown and painted. */
final class StartMark {

    /** What the line starts with; milliseconds since 1970 follow. */
    static final String WINDOW_SHOWN = "RAWB window-shown ";

    private StartMark() {
    }

    /** The time in {@code line}; empty when it is another line. */
    static OptionalLong in(String line) {
        return line.startsWith(WINDOW_SHOWN)
                ? OptionalLong.of(Long.parseLong(line.substring(WINDOW_SHOWN.length()).trim()))
                : OptionalLong.empty();
    }
}
