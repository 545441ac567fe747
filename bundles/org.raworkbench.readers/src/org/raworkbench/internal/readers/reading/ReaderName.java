package org.raworkbench.internal.readers.reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a reader tells. pcsc-lite: {@code maker product [interface] (serial) 00 01}, the number of the
 * reader and that of the slot in hexadecimal. Windows: {@code maker product 0}, a number that tells readers apart.
 *
 * @param text the whole name
 * @param device maker and product
 * @param serial serial number
 * @param slot number of the slot
 */
public record ReaderName(String text, String device, Optional<String> serial, OptionalInt slot) {

    private static final Pattern LITE = Pattern.compile("(.*?)(?: \\[([^\\[\\]]*)\\])?(?: \\(([^()]*)\\))?"
            + " ([0-9A-F]{2}) ([0-9A-F]{2})");
    private static final Pattern WINDOWS = Pattern.compile("(.*\\S) [0-9]{1,3}");

    /** The parts of {@code name}. */
    public static ReaderName of(String name) {
        Matcher lite = LITE.matcher(name);
        if (lite.matches()) {
            return new ReaderName(name, lite.group(1), Optional.ofNullable(lite.group(3)).filter(s -> !s.isBlank()),
                    OptionalInt.of(Integer.parseInt(lite.group(5), 16)));
        }
        Matcher windows = WINDOWS.matcher(name);
        return new ReaderName(name, windows.matches() ? windows.group(1) : name, Optional.empty(),
                OptionalInt.empty());
    }
}
