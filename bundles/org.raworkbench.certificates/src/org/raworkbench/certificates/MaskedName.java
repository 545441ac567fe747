package org.raworkbench.certificates;

import java.util.regex.Pattern;

/** Takes the name of a person out of a distinguished name. */
final class MaskedName {

    /** The 12 digits, then whatever is left of the attribute's value, escaped characters included. */
    private static final Pattern NAMED = Pattern.compile("(?i)(\\bCN\\s*=\\s*\"?\\d{12})((?:\\\\.|[^,+\\\\\"])++)");

    private MaskedName() {
    }

    /** {@code CN=123456789012_First_Last} becomes {@code CN=123456789012_…}; other names stay as they are. */
    static String mask(String name) {
        return NAMED.matcher(name).replaceAll("$1_\u2026");
    }
}
