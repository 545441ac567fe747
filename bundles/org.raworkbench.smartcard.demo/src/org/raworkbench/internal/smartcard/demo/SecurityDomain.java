package org.raworkbench.internal.smartcard.demo;

import java.util.HashMap;
import java.util.Map;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;

/** The issuer security domain (GlobalPlatform Card Specification 2.3.1): tells about the chip, lets nobody do anything. */
final class SecurityDomain implements CardApplet {

    private static final Bytes AID = Bytes.ofHex("A000000151000000");
    private static final int GET_DATA = 0xCA;
    private static final int ISSUER_NUMBER = 0x42;
    private static final int CARD_NUMBER = 0x45;
    private static final int CARD_DATA = 0x66;
    private static final int KEYS = 0xE0;
    private static final int PRODUCTION = 0x9F7F;

    /** Annex H.2: GlobalPlatform 2.2.1, card identification scheme, SCP02 with i = 55. */
    private static final Bytes RECOGNITION = BerTlv.of(0x73, BerTlv.of(0x06, Bytes.ofHex("2A864886FC6B01")),
            BerTlv.of(0x60, BerTlv.of(0x06, Bytes.ofHex("2A864886FC6B02020201"))),
            BerTlv.of(0x63, BerTlv.of(0x06, Bytes.ofHex("2A864886FC6B03"))),
            BerTlv.of(0x64, BerTlv.of(0x06, Bytes.ofHex("2A864886FC6B040255"))));

    private final Map<Integer, Bytes> objects = new HashMap<>();

    private SecurityDomain(Bytes production) {
        objects.put(PRODUCTION, BerTlv.of(PRODUCTION, production));
        objects.put(CARD_DATA, BerTlv.of(CARD_DATA, RECOGNITION));
        objects.put(KEYS, BerTlv.of(KEYS, BerTlv.of(0xC0, Bytes.ofHex("01018010")),
                BerTlv.of(0xC0, Bytes.ofHex("02018010")), BerTlv.of(0xC0, Bytes.ofHex("03018010"))));
    }

    /**
     * Of a card that was made for somebody.
     *
     * @param serial the serial number of its chip, four bytes
     */
    static SecurityDomain issued(Bytes serial) {
        SecurityDomain domain = new SecurityDomain(production(serial, true));
        domain.objects.put(ISSUER_NUMBER, BerTlv.of(ISSUER_NUMBER, Bytes.ofHex("DE400001")));
        domain.objects.put(CARD_NUMBER, BerTlv.of(CARD_NUMBER, Bytes.ofHex("DE40").plus(serial)));
        return domain;
    }

    /** Of a card that left the factory and was made for nobody. */
    static SecurityDomain blank() {
        return new SecurityDomain(production(Bytes.ofHex("0000B1A4"), false));
    }

    @Override
    public Bytes aid() {
        return AID;
    }

    @Override
    public Response select(Command command) {
        return Answer.ok(BerTlv.of(0x6F, BerTlv.of(0x84, AID),
                BerTlv.of(0xA5, RECOGNITION, BerTlv.of(0x9F65, Bytes.ofHex("FF")))));
    }

    @Override
    public Response process(Command command) {
        if (command.cla() != 0x80 && command.cla() != 0x00) {
            return Answer.status(Answer.UNKNOWN_CLASS);
        }
        return switch (command.ins()) {
            case GET_DATA -> getData(command.p1() << 8 | command.p2());
            case 0xA4 -> Answer.status(Answer.WRONG_PARAMETERS);
            // INITIALIZE UPDATE, EXTERNAL AUTHENTICATE, GET STATUS, INSTALL and all else need keys that nobody has
            case 0x50, 0x82, 0xD8, 0xE2, 0xE4, 0xE6, 0xE8, 0xF0, 0xF2 -> Answer.status(Answer.NOT_ALLOWED);
            default -> Answer.status(Answer.UNKNOWN_INSTRUCTION);
        };
    }

    @Override
    public void forget() {
        // nothing is ever verified here
    }

    private Response getData(int tag) {
        Bytes object = objects.get(tag);
        return object == null ? Answer.status(Answer.REFERENCE_NOT_FOUND) : Answer.ok(object);
    }

    /**
     * Card production life cycle data: 42 bytes in 18 fields. The makers' codes DE40 belong to nobody; dates are one
     * digit of the year and the day of the year.
     */
    private static Bytes production(Bytes serial, boolean issued) {
        String made = "DE40" + "0001" + "DE40" + "3001" + "0100" + "3060" + serial.hex() + "0017";
        String packed = "DE40" + "3075" + "DE40" + "3090";
        String personalised = issued ? "DE40" + "3120" + "00000001" + "DE40" + "4033" + "00000002"
                : "0000" + "0000" + "00000000" + "0000" + "0000" + "00000000";
        return Bytes.ofHex(made + packed + personalised);
    }
}
