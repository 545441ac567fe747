package org.raworkbench.internal.workstation.raw;

import java.util.stream.Stream;

/**
 * Lines of text from a workstation that nobody vouches for: those too long to be what they should be are passed over.
 */
final class BoundedLines {

    private static final int LONGEST = 4_096;

    private BoundedLines() {
    }

    static Stream<String> of(String text) {
        return text.lines().filter(line -> line.length() <= LONGEST);
    }
}
