package org.raworkbench.internal.inspection.atr;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.smartcard.Bytes;

/** Card service data and card capabilities in historical bytes (ISO/IEC 7816-4:2020, 12.1.1.7 and 12.1.1.9). */
final class SoftwareFunctions {

    private SoftwareFunctions() {
    }

    /** What the card service data byte says. */
    static String services(int value) {
        List<String> parts = bits("services", value, 8, 5);
        parts.add(Messages.text(switch (value >> 1 & 7) {
            case 4 -> "services.readBinary";
            case 0 -> "services.readRecord";
            case 2 -> "services.getData";
            default -> "services.reserved";
        }));
        parts.add(Messages.text((value & 1) == 0 ? "services.mf" : "services.noMf"));
        return String.join("; ", parts);
    }

    /** What the one to three bytes of the card capabilities say. */
    static String capabilities(Bytes value) {
        List<String> parts = bits("selection", value.at(0), 8, 1);
        if (value.length() > 1) {
            int coding = value.at(1);
            parts.addAll(bits("coding", coding, 8, 8));
            parts.add(Messages.text("coding.write." + (coding >> 5 & 3)));
            parts.add(Messages.text((coding & 0x10) == 0 ? "coding.ffInvalid" : "coding.ffValid"));
            parts.add(Messages.text("coding.unit", 1 << (coding & 0x0F)));
        }
        if (value.length() > 2) {
            int third = value.at(2);
            parts.addAll(bits("functions", third, 8, 6));
            parts.add(channels(third));
        }
        return parts.isEmpty() ? Messages.text("presence.none") : String.join("; ", parts);
    }

    /** Logical channels: who assigns their numbers and how many there are; all ones stand for eight or more. */
    private static String channels(int third) {
        int assignment = third >> 3 & 3;
        int count = (third & 7) + 1;
        return assignment == 0 ? Messages.text("channels.basic")
                : Messages.text(count == 8 ? "channels.many" : "channels", Messages.text("channels.by." + assignment),
                        count);
    }

    /** The texts of the bits that are set, numbered 8 to 1 as in the standard. */
    private static List<String> bits(String key, int value, int from, int to) {
        List<String> parts = new ArrayList<>();
        for (int bit = from; bit >= to; bit--) {
            if ((value & 1 << bit - 1) != 0) {
                parts.add(Messages.text(key + ".b" + bit));
            }
        }
        return parts;
    }
}
