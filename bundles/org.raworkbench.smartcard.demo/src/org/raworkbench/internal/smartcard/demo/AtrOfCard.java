package org.raworkbench.internal.smartcard.demo;

import java.nio.charset.StandardCharsets;

import org.raworkbench.smartcard.Bytes;

/**
 * An answer to reset, and how to speak to the card that sends it.
 *
 * @param bytes the answer to reset (ISO/IEC 7816-3:2006, 8.2)
 * @param protocol {@code T=0} or {@code T=1}
 * @param extendedLength whether the card understands extended length fields, as its card capabilities say
 */
record AtrOfCard(Bytes bytes, String protocol, boolean extendedLength) {

    /** From dirty contacts or a card upside down. */
    static final AtrOfCard NONE = new AtrOfCard(Bytes.ofHex("3B"), "T=0", false);

    /** Named as an NHS card in public lists: historical bytes "JCOP41V221". */
    static final AtrOfCard JCOP41 = new AtrOfCard(Bytes.ofHex("3B6A00FF4A434F50343156323231"), "T=0", false);

    /** Oberthur Cosmo V7 as in public lists; nothing says that an NHS card has it. */
    static final AtrOfCard COSMO_V7 = new AtrOfCard(
            Bytes.ofHex("3BDB960080B1FE451F830031C064B0FC10000790 0005"), "T=1", false);

    /** TA1 96, T=1, IFSC 254, BWI 4 and CWI 5: what many cards of today say. */
    private static final Bytes INTERFACE_BYTES = Bytes.ofHex("968131FE45");
    private static final Bytes COMPACT_TLV = Bytes.ofHex("80");
    /** COMPACT-TLV 5x, card issuer's data, with an honest name. */
    private static final Bytes NAME = Bytes.of((byte) 0x58)
            .plus(Bytes.of("RAWBDEMO".getBytes(StandardCharsets.US_ASCII)));
    /** COMPACT-TLV 73, card capabilities: names and parts of names, one-byte data units, extended Lc and Le. */
    private static final Bytes EXTENDED_LENGTH = Bytes.ofHex("73C02140");

    /** A made-up card whose historical bytes say that it is one. Belongs to no maker and to no NHS series. */
    static AtrOfCard synthetic(boolean extendedLength) {
        Bytes historical = extendedLength ? COMPACT_TLV.plus(EXTENDED_LENGTH).plus(NAME) : COMPACT_TLV.plus(NAME);
        Bytes checked = Bytes.of((byte) (0x90 | historical.length())).plus(INTERFACE_BYTES).plus(historical);
        int checksum = 0;
        for (int i = 0; i < checked.length(); i++) {
            checksum ^= checked.at(i);
        }
        return new AtrOfCard(Bytes.ofHex("3B").plus(checked).plus(Bytes.of((byte) checksum)), "T=1", extendedLength);
    }

    /** The same with a TCK that does not fit. */
    AtrOfCard withWrongChecksum() {
        int last = bytes.length() - 1;
        return new AtrOfCard(bytes.slice(0, last).plus(Bytes.of((byte) (bytes.at(last) ^ 0x5A))), protocol,
                extendedLength);
    }
}
