package org.raworkbench.internal.logs.ui.model;

import java.time.Duration;
import java.util.Locale;

/** A clock's skew in words. */
final class SkewWords {

    private SkewWords() {
    }

    /** With its sign: {@code +1:02:03.500}. */
    static String of(Duration skew) {
        Duration size = skew.abs();
        return String.format(Locale.ROOT, "%s%d:%02d:%02d.%03d", skew.isNegative() ? "\u2212" : "+", size.toHours(),
                size.toMinutesPart(), size.toSecondsPart(), size.toMillisPart());
    }
}
