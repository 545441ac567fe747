package org.raworkbench.internal.smartcard.demo;

import java.util.HashMap;
import java.util.Map;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;

/** The PIV card application (NIST SP 800-73-4, part 2). Nothing can be written to it. */
final class PivApplet implements CardApplet {

    /** P2 of VERIFY for the application's PIN (part 1, table 4b). */
    static final int PIN_REFERENCE = 0x80;

    private static final Bytes AID = Bytes.ofHex("A000000308000010000100");
    private static final int VERIFY = 0x20;
    private static final int CHANGE_REFERENCE_DATA = 0x24;
    private static final int GENERAL_AUTHENTICATE = 0x87;
    private static final int GET_DATA = 0xCB;
    private static final int ANY_OBJECT = 0x3FFF;
    private static final int TAG_LIST = 0x5C;

    private static final String AUTHENTICATION = "5FC105";
    private static final String SIGNATURE = "5FC10A";
    private static final String CAPABILITIES = "5FC107";
    private static final String HOLDER = "5FC102";
    private static final String DISCOVERY = "7E";
    /** Fingerprints, printed information, facial image: only after the PIN (part 1, table 2). */
    private static final String[] GUARDED = { "5FC103", "5FC109", "5FC108" };

    /** FASC-N with agency code 9999, of an issuer that is no federal agency: the GUID tells cards apart. */
    private static final Bytes NO_AGENCY = Bytes.ofHex("D4E739DA739CED39CE739D836858210842108421C84210C3EB");

    private final Passcode passcode;
    private final Map<String, Bytes> objects = new HashMap<>();

    PivApplet(CardHolder holder, Passcode passcode) {
        this.passcode = passcode;
        objects.put(DISCOVERY, BerTlv.of(0x7E, BerTlv.of(0x4F, AID), BerTlv.of(0x5F2F, Bytes.ofHex("4000"))));
        objects.put(HOLDER, BerTlv.of(0x53, BerTlv.of(0x30, NO_AGENCY),
                BerTlv.of(0x34, Bytes.of(new byte[10]).plus(holder.number())), BerTlv.of(0x35, "20991231"),
                BerTlv.of(0x3E), BerTlv.of(0xFE)));
        objects.put(CAPABILITIES, capabilities(holder.number()));
        holder.authentication().ifPresent(certificate -> objects.put(AUTHENTICATION, container(certificate)));
        holder.signing().ifPresent(certificate -> objects.put(SIGNATURE, container(certificate)));
    }

    @Override
    public Bytes aid() {
        return AID;
    }

    /** Part 2, table 3: application property template. */
    @Override
    public Response select(Command command) {
        return Answer.ok(BerTlv.of(0x61, BerTlv.of(0x4F, AID.slice(5, AID.length())),
                BerTlv.of(0x79, BerTlv.of(0x4F, AID.slice(0, 5))), BerTlv.of(0x50, "RA Workbench demo PIV")));
    }

    @Override
    public Response process(Command command) {
        if (command.cla() != 0) {
            return Answer.status(Answer.UNKNOWN_CLASS);
        }
        return switch (command.ins()) {
            case GET_DATA -> getData(command);
            case VERIFY -> passcode.verify(command);
            case CHANGE_REFERENCE_DATA -> passcode.change(command);
            case GENERAL_AUTHENTICATE -> Answer.status(Answer.NOT_ALLOWED);
            case 0xA4 -> Answer.status(Answer.WRONG_PARAMETERS);
            default -> Answer.status(Answer.UNKNOWN_INSTRUCTION);
        };
    }

    @Override
    public void forget() {
        passcode.forget();
    }

    private Response getData(Command command) {
        if ((command.p1() << 8 | command.p2()) != ANY_OBJECT) {
            return Answer.status(Answer.WRONG_PARAMETERS);
        }
        Bytes list = command.data();
        if (list.length() < 3 || list.at(0) != TAG_LIST || list.at(1) != list.length() - 2) {
            return Answer.status(Answer.WRONG_DATA);
        }
        String tag = list.slice(2, list.length()).hex();
        for (String guarded : GUARDED) {
            if (guarded.equals(tag)) {
                return Answer.status(Answer.NOT_ALLOWED);
            }
        }
        Bytes object = objects.get(tag);
        return object == null ? Answer.status(Answer.NOT_FOUND) : Answer.ok(object);
    }

    /** Part 1, table 10 ff.: certificate, not compressed, error detection code unused. */
    private static Bytes container(Bytes certificate) {
        return BerTlv.of(0x53, BerTlv.of(0x70, certificate), BerTlv.of(0x71, Bytes.ofHex("00")), BerTlv.of(0xFE));
    }

    /** Part 1, table 8: card capability container, with the data model number of PIV and no further content. */
    private static Bytes capabilities(Bytes number) {
        Bytes identifier = Bytes.ofHex("A000000116FF02").plus(Bytes.of(new byte[8])).plus(number);
        return BerTlv.of(0x53, BerTlv.of(0xF0, identifier), BerTlv.of(0xF1, Bytes.ofHex("21")),
                BerTlv.of(0xF2, Bytes.ofHex("21")), BerTlv.of(0xF3), BerTlv.of(0xF4, Bytes.ofHex("00")),
                BerTlv.of(0xF5, Bytes.ofHex("10")), BerTlv.of(0xF6), BerTlv.of(0xF7), BerTlv.of(0xFA),
                BerTlv.of(0xFB), BerTlv.of(0xFC), BerTlv.of(0xFD), BerTlv.of(0xFE));
    }
}
