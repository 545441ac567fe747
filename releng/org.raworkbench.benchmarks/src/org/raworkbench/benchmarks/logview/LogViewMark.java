package org.raworkbench.benchmarks.logview;

import java.util.Locale;
import java.util.Optional;

/**
 * A line with which the workbench that is measured tells what it measured.
 *
 * @param what which measurement
 * @param millis what it took
 */
record LogViewMark(String what, double millis) {

    /** What the line starts with. */
    private static final String START = "RAWB logs-view ";

    /** As a line. */
    String line() {
        return START + what + ' ' + String.format(Locale.ROOT, "%.3f", millis);
    }

    /** The measurement in {@code line}; empty when it is another line. */
    static Optional<LogViewMark> in(String line) {
        int number = line.lastIndexOf(' ');
        return line.startsWith(START) && number >= START.length() ? Optional.of(new LogViewMark(
                line.substring(START.length(), number), Double.parseDouble(line.substring(number + 1))))
                : Optional.empty();
    }
}
