package org.raworkbench.internal.inspection.atr;

/**
 * What interface bytes say (ISO/IEC 7816-3:2006, 8.3, 10.2 and 11.4). It is told every byte in its order, because the
 * meaning of one depends on those before.
 */
final class InterfaceBytes {

    /** Clock rate conversion integers by the upper half of TA1; 0 is reserved (table 7). */
    private static final int[] FI = { 372, 372, 558, 744, 1116, 1488, 1860, 0, 0, 512, 768, 1024, 1536, 2048, 0, 0 };
    /** The highest clock frequency that goes with them, in kHz. */
    private static final int[] MAX_KHZ = { 4000, 5000, 6000, 8000, 12_000, 16_000, 20_000, 0, 0, 5000, 7500, 10_000,
            15_000, 20_000, 0, 0 };
    /** Baud rate adjustment integers by the lower half of TA1; 0 is reserved (table 8). */
    private static final int[] DI = { 0, 1, 2, 4, 8, 16, 32, 64, 12, 20, 0, 0, 0, 0, 0, 0 };
    /** The clock at which rates are given: what most readers supply before anything is negotiated. */
    private static final int DEFAULT_KHZ = 4000;
    /** Fd, the clock rate conversion integer that block waiting times are counted with. */
    private static final int DEFAULT_FI = 372;
    private static final int GLOBAL = 15;
    private static final int SPECIAL_GUARD_TIME = 255;

    private boolean firstOfT1 = true;
    private boolean firstGlobal = true;

    /** The meaning of T{@code letter}{@code group}, which follows a TD byte that named {@code protocol}. */
    String meaning(char letter, int group, int protocol, int value) {
        return switch (group) {
            case 1 -> switch (letter) {
                case 'A' -> rate(value);
                case 'B' -> programming(value);
                default -> guardTime(value);
            };
            case 2 -> switch (letter) {
                case 'A' -> specificMode(value);
                case 'B' -> Messages.text("tb2");
                default -> value == 0 ? Messages.text("tc2.reserved") : Messages.text("tc2", value);
            };
            default -> specific(letter, protocol, value);
        };
    }

    /** Notes that all bytes of a group were told. */
    void endOfGroup(int group, int protocol) {
        if (group > 2) {
            firstOfT1 &= protocol != 1;
            firstGlobal &= protocol != GLOBAL;
        }
    }

    private String specific(char letter, int protocol, int value) {
        if (protocol == 1 && firstOfT1) {
            return switch (letter) {
                case 'A' -> value == 0 || value == 0xFF ? Messages.text("ifsc.reserved") : Messages.text("ifsc", value);
                case 'B' -> waiting(value >> 4, value & 0x0F);
                default -> Messages.text((value & 1) == 0 ? "edc.lrc" : "edc.crc");
            };
        }
        if (protocol == GLOBAL && firstGlobal) {
            return switch (letter) {
                case 'A' -> Messages.text("clockStop", Messages.text("clockStop." + (value >> 6)),
                        classes(value & 0x3F));
                case 'B' -> Messages.text(value == 0 ? "spu.none" : value < 0x80 ? "spu.standard" : "spu.proprietary");
                default -> Messages.text("reserved.global");
            };
        }
        return protocol == GLOBAL ? Messages.text("reserved.global") : Messages.text("reserved.specific", protocol);
    }

    private static String rate(int ta1) {
        int fi = FI[ta1 >> 4];
        int di = DI[ta1 & 0x0F];
        if (fi == 0 || di == 0) {
            return Messages.text("ta1.reserved", fi == 0 ? Messages.text("reserved") : fi,
                    di == 0 ? Messages.text("reserved") : di);
        }
        int maxKhz = MAX_KHZ[ta1 >> 4];
        return Messages.text("ta1", fi, di, baud(DEFAULT_KHZ, fi, di), baud(maxKhz, fi, di),
                maxKhz == 7500 ? "7.5" : maxKhz / 1000);
    }

    private static long baud(int khz, int fi, int di) {
        return khz * 1000L * di / fi;
    }

    private static String programming(int tb1) {
        return Messages.text((tb1 & 0x1F) == 0 ? "tb1.none" : "tb1.obsolete");
    }

    private static String guardTime(int tc1) {
        return tc1 == SPECIAL_GUARD_TIME ? Messages.text("tc1.special") : Messages.text("tc1", tc1);
    }

    private static String specificMode(int ta2) {
        return Messages.text("ta2", ta2 & 0x0F,
                Messages.text((ta2 & 0x80) == 0 ? "ta2.mayChange" : "ta2.fixed"),
                Messages.text((ta2 & 0x10) == 0 ? "ta2.explicit" : "ta2.implicit"));
    }

    /** Block and character waiting times (11.4.3). */
    private static String waiting(int bwi, int cwi) {
        if (bwi > 9) {
            return Messages.text("waiting.reserved", bwi, cwi, 11 + (1 << cwi));
        }
        double seconds = (1 << bwi) * 960.0 * DEFAULT_FI / (DEFAULT_KHZ * 1000.0);
        return Messages.text("waiting", bwi, cwi, Math.round(100 * seconds) / 100.0, 11 + (1 << cwi));
    }

    private static String classes(int bits) {
        return switch (bits) {
            case 1, 2, 3, 4, 6, 7 -> Messages.text("class." + bits);
            default -> Messages.text("reserved");
        };
    }
}
