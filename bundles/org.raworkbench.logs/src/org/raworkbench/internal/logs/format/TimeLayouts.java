package org.raworkbench.internal.logs.format;

import java.util.HashMap;
import java.util.Map;

/** One {@link TimeLayout} for each way to write it, so that patterns which begin alike share the reading. */
final class TimeLayouts {

    private final Map<String, TimeLayout> known = new HashMap<>();

    TimeLayout of(String layout) {
        return known.computeIfAbsent(layout, TimeLayout::new);
    }
}
