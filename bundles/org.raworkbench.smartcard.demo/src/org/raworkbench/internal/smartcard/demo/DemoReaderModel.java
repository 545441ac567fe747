package org.raworkbench.internal.smartcard.demo;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.ReaderProperties;

/** What a simulated reader says of itself: the answers that the CCID driver gives for such a reader. */
enum DemoReaderModel {

    OMNIKEY_3121("OMNIKEY AG", "Smart Card Reader USB", 0x076B, 0x3021, 0x0101, "demo-1"),
    SCR3310("SCM Microsystems Inc.", "SCR3310 USB Smart Card Reader", 0x04E6, 0x5116, 0x0523, "demo-2"),
    SCR331_OLD("SCM Microsystems Inc.", "SCRx31 USB Smart Card Reader", 0x04E6, 0xE001, 0x0515, "demo-3"),
    SCR331_NEW("SCM Microsystems Inc.", "SCRx31 USB Smart Card Reader", 0x04E6, 0xE001, 0x0525, "demo-4");

    private final ReaderProperties properties;

    DemoReaderModel(String vendor, String model, int vid, int pid, int bcdDevice, String serial) {
        Map<Integer, Bytes> attributes = new HashMap<>();
        attributes.put(ReaderProperties.VENDOR_NAME, text(vendor));
        attributes.put(ReaderProperties.IFD_TYPE, text(model));
        attributes.put(ReaderProperties.IFD_VERSION, number(bcdDevice << 16, 4));
        attributes.put(ReaderProperties.IFD_SERIAL, text(serial));
        // the control code of the driver; nobody sends it to a simulated reader
        Map<Integer, Bytes> features = Map.of(ReaderProperties.GET_TLV_PROPERTIES, Bytes.ofHex("42330012"));
        Map<Integer, Bytes> tlv = Map.of(ReaderProperties.VENDOR_ID, number(vid, 2), ReaderProperties.PRODUCT_ID,
                number(pid, 2), ReaderProperties.MAXIMUM_APDU_DATA, number(0, 4));
        this.properties = new ReaderProperties(attributes, features, tlv, List.of());
    }

    ReaderProperties properties() {
        return properties;
    }

    private static Bytes text(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Little-endian. */
    private static Bytes number(int value, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value >> 8 * i);
        }
        return Bytes.of(bytes);
    }
}
