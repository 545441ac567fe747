package org.raworkbench.inspection.tests.cards;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/** A synthetic GIDS application, with the layout that OpenSC's card-gids.h gives. */
public final class GidsApplet implements Applet {

    private final Map<String, Bytes> objects = new LinkedHashMap<>();
    private Bytes records = Bytes.empty();

    public GidsApplet certificate(String name, int object, Bytes file) {
        byte[] record = new byte[28];
        put(record, 0, "mscp");
        put(record, 9, name);
        record[20] = (byte) object;
        record[21] = (byte) (object >> 8);
        record[24] = 0x10;
        record[25] = (byte) 0xA0;
        records = records.plus(Bytes.of(record));
        objects.put("A010%04X".formatted(object), Der.tlv("%04X".formatted(object), file));
        objects.put("A000DF1F", Der.tlv("DF1F", Bytes.of((byte) 1).plus(records)));
        return this;
    }

    public GidsApplet counters(int pin, int puk) {
        objects.put("3FFF7F71", Der.tlv("7F71", Der.hex("9701%02X930103".formatted(pin))));
        objects.put("3FFF7F73", Der.tlv("7F73", Der.hex("9F1701%02X930103".formatted(puk))));
        return this;
    }

    private static void put(byte[] record, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(Arrays.copyOf(bytes, bytes.length), 0, record, at, bytes.length);
    }

    @Override
    public Bytes aid() {
        return Bytes.ofHex("A0000003974254465902");
    }

    @Override
    public Bytes fci() {
        return Der.tlv("6F", Der.tlv("84", aid()));
    }

    @Override
    public Response answer(Apdu command) {
        if (command.ins() != 0xCB) {
            return NOT_SUPPORTED;
        }
        Bytes object = objects.get("%02X%02X".formatted(command.p1(), command.p2())
                + command.data().hex().substring(4));
        return object == null ? Applet.sw(0x6A88) : Applet.ok(object);
    }
}
