package org.raworkbench.readers;

import java.util.Locale;
import java.util.Optional;

/**
 * Vendor and product of a USB device.
 *
 * @param vid vendor id, four upper-case hexadecimal digits
 * @param pid product id, four upper-case hexadecimal digits
 */
public record UsbId(String vid, String pid) {

    public UsbId {
        vid = vid.toUpperCase(Locale.ROOT);
        pid = pid.toUpperCase(Locale.ROOT);
        if (!isId(vid) || !isId(pid)) {
            throw new IllegalArgumentException("not a USB id: " + vid + ":" + pid);
        }
    }

    /** Both numbers as four hexadecimal digits each, in any case; empty when they are not. */
    public static Optional<UsbId> of(String vid, String pid) {
        return isId(vid) && isId(pid) ? Optional.of(new UsbId(vid, pid)) : Optional.empty();
    }

    private static boolean isId(String text) {
        return text.length() == 4 && text.chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 0x80);
    }

    /** {@code 04E6:5116}. */
    @Override
    public String toString() {
        return vid + ":" + pid;
    }
}
