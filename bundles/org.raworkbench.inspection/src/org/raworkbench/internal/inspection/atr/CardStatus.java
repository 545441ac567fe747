package org.raworkbench.internal.inspection.atr;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.smartcard.Bytes;

/** The status indicator in historical bytes: life cycle, status word or both (ISO/IEC 7816-4:2020, 12.1.1.11). */
final class CardStatus {

    private CardStatus() {
    }

    /** What 1 (life cycle), 2 (status word) or 3 bytes (both) say. */
    static String meaning(Bytes status) {
        List<String> parts = new ArrayList<>();
        if (status.length() != 2) {
            parts.add(Messages.text("lifeCycle", Messages.text(lifeCycle(status.at(0)))));
        }
        if (status.length() > 1) {
            Bytes sw = status.slice(status.length() - 2, status.length());
            parts.add(switch (sw.hex()) {
                case "9000" -> Messages.text("sw.normal");
                case "0000" -> Messages.text("sw.none");
                default -> Messages.text("sw.other", sw.hex());
            });
        }
        return String.join("; ", parts);
    }

    /** Life cycle status byte (7.4.10). */
    private static String lifeCycle(int lcs) {
        return switch (lcs) {
            case 0 -> "lcs.none";
            case 1 -> "lcs.creation";
            case 3 -> "lcs.initialisation";
            case 4, 6 -> "lcs.deactivated";
            case 5, 7 -> "lcs.activated";
            case 12, 13, 14, 15 -> "lcs.terminated";
            default -> lcs > 15 ? "lcs.proprietary" : "reserved";
        };
    }
}
