package org.raworkbench.inspection.tests.cards;

import java.util.LinkedHashMap;
import java.util.Map;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/** A synthetic PIV application (NIST SP 800-73-4). */
public final class PivApplet implements Applet {

    public static final String AUTHENTICATION = "5FC105";
    public static final String SIGNATURE = "5FC10A";

    private final Map<String, Response> objects = new LinkedHashMap<>();
    private int pinStatus = 0x63C3;

    public PivApplet certificate(String object, Bytes der) {
        return object(object, Applet.ok(Der.tlv("53", Der.tlv("70", der), Der.hex("710100"), Der.hex("FE00"))));
    }

    public PivApplet compressed(String object, Bytes packed) {
        return object(object, Applet.ok(Der.tlv("53", Der.tlv("70", packed), Der.hex("710101"), Der.hex("FE00"))));
    }

    public PivApplet object(String object, Response answer) {
        objects.put(object, answer);
        return this;
    }

    /** The answer to VERIFY without data. */
    public PivApplet pinStatus(int sw) {
        pinStatus = sw;
        return this;
    }

    @Override
    public Bytes aid() {
        return Bytes.ofHex("A000000308000010000100");
    }

    @Override
    public Bytes fci() {
        return Der.hex("61114F0600001000010079074F05A000000308");
    }

    @Override
    public Response answer(Apdu command) {
        if (command.ins() == 0xCB) {
            return objects.getOrDefault(command.data().hex().substring(4), NOT_FOUND);
        }
        if (command.isVerify()) {
            return Applet.sw(command.p2() == 0x80 ? pinStatus : 0x6A88);
        }
        return NOT_SUPPORTED;
    }
}
