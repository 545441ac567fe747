package org.raworkbench.readers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A firmware release as USB carries it: bcdDevice, two bytes of two binary-coded decimal digits each (USB 2.0, 9.6.1).
 * 5.09 comes before 5.10, and that before 5.23.
 *
 * @param bcd 0 to 0xFFFF; 0x0523 is release 5.23
 */
public record Release(int bcd) implements Comparable<Release> {

    private static final Pattern TEXT = Pattern.compile("([0-9A-Fa-f]{1,2})\\.([0-9A-Fa-f]{1,2})");

    public Release {
        if (bcd < 0 || bcd > 0xFFFF) {
            throw new IllegalArgumentException("not two bytes: " + bcd);
        }
    }

    /**
     * Reads {@code 5.23}, {@code 05.23} or {@code 1.0}. One digit after the point other than 0 is refused: 5.9 could
     * mean 5.09 or 5.90.
     *
     * @return empty when {@code text} is no release of this form
     */
    public static Optional<Release> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches() || matcher.group(2).length() == 1 && !matcher.group(2).equals("0")) {
            return Optional.empty();
        }
        return Optional.of(new Release(Integer.parseInt(matcher.group(1), 16) << 8
                | Integer.parseInt(matcher.group(2), 16)));
    }

    /** Reads the four hexadecimal digits of sysfs ({@code 0523}) and of a Windows hardware id ({@code REV_0523}). */
    public static Optional<Release> parseDigits(String digits) {
        return digits.matches("[0-9A-Fa-f]{4}") ? Optional.of(new Release(Integer.parseInt(digits, 16)))
                : Optional.empty();
    }

    /** Whether all four digits are decimal, as the standard wants it; some devices put other things there. */
    public boolean isDecimal() {
        return Integer.toHexString(bcd).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    @Override
    public int compareTo(Release other) {
        return Integer.compare(bcd, other.bcd);
    }

    /** {@code 5.23}: the major number without leading zeros, the minor one with two digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%X.%02X", bcd >> 8, bcd & 0xFF);
    }
}
