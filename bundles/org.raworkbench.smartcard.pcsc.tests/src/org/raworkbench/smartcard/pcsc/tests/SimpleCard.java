package org.raworkbench.smartcard.pcsc.tests;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.vpcd.VirtualCard;

/**
 * A synthetic card: answers SELECT with {@code 9000}, GET DATA with a counter of its own, and anything else with
 * {@code 6D00}. A reset sets the counter back.
 */
final class SimpleCard implements VirtualCard {

    /** T=1 only, historical bytes "RAW", correct checksum. */
    static final Bytes ATR_A = Bytes.ofHex("3B8301524157C6");
    /** T=0, historical bytes "RAW0". */
    static final Bytes ATR_B = Bytes.ofHex("3B0452415730");
    /** What a card upside down amounts to: no answer to reset worth the name. */
    static final Bytes NO_ATR = Bytes.ofHex("3B");

    static final Bytes SELECT = Bytes.ofHex("00A4040000");
    static final Bytes COUNT = Bytes.ofHex("00CA000000");

    private final Bytes atr;
    private int count;

    SimpleCard(Bytes atr) {
        this.atr = atr;
    }

    @Override
    public byte[] atr() {
        return atr.toArray();
    }

    @Override
    public byte[] transmit(byte[] command) {
        return switch (command[1]) {
            case (byte) 0xA4 -> new byte[] {(byte) 0x90, 0};
            case (byte) 0xCA -> new byte[] {(byte) ++count, (byte) 0x90, 0};
            case (byte) 0xB0 -> new byte[] {1, 2, 3, 0x61, 0x05};
            default -> new byte[] {0x6D, 0};
        };
    }

    @Override
    public void reset() {
        count = 0;
    }
}
