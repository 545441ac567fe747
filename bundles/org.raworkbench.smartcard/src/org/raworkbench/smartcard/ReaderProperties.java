package org.raworkbench.smartcard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader and its driver say of the reader, as they say it, without a card. Immutable.
 *
 * @param attributes values of {@code SCardGetAttrib} by attribute number (winscard.h, reader.h), for instance
 *        {@link #VENDOR_NAME}; only what the driver answered
 * @param features control codes by feature number (PC/SC part 10, 2.2), for instance {@link #VERIFY_PIN_DIRECT}
 * @param tlv the properties of FEATURE_GET_TLV_PROPERTIES by tag (PC/SC part 10, 2.6.14), for instance
 *        {@link #FIRMWARE_ID}; numbers are little-endian
 * @param problems what could not be asked, each in one sentence
 */
public record ReaderProperties(Map<Integer, Bytes> attributes, Map<Integer, Bytes> features, Map<Integer, Bytes> tlv,
        List<String> problems) {

    /** SCARD_ATTR_VENDOR_NAME: text. */
    public static final int VENDOR_NAME = 0x0001_0100;
    /** SCARD_ATTR_VENDOR_IFD_TYPE: text, the model. */
    public static final int IFD_TYPE = 0x0001_0101;
    /** SCARD_ATTR_VENDOR_IFD_VERSION: a number 0xMMmmbbbb. */
    public static final int IFD_VERSION = 0x0001_0102;
    /** SCARD_ATTR_VENDOR_IFD_SERIAL_NO: text. */
    public static final int IFD_SERIAL = 0x0001_0103;
    /** SCARD_ATTR_CHANNEL_ID: a number 0xDDDDCCCC; type 0x0020 is USB, its channel is bus and address. */
    public static final int CHANNEL_ID = 0x0002_0110;
    /** SCARD_ATTR_MAXINPUT: a number, bytes. */
    public static final int MAXIMUM_INPUT = 0x0007_A007;

    /** FEATURE_VERIFY_PIN_DIRECT: the reader has a PIN pad. */
    public static final int VERIFY_PIN_DIRECT = 0x06;
    /** FEATURE_VERIFY_PIN_START: the reader has a PIN pad, an older way to use it. */
    public static final int VERIFY_PIN_START = 0x01;
    /** FEATURE_GET_TLV_PROPERTIES. */
    public static final int GET_TLV_PROPERTIES = 0x12;

    /** PCSCv2_PART10_PROPERTY_sFirmwareID: text of the vendor's own form. */
    public static final int FIRMWARE_ID = 8;
    /** PCSCv2_PART10_PROPERTY_dwMaxAPDUDataSize: a number, bytes; 0 means short APDUs only. */
    public static final int MAXIMUM_APDU_DATA = 10;
    /** PCSCv2_PART10_PROPERTY_wIdVendor: a number. */
    public static final int VENDOR_ID = 11;
    /** PCSCv2_PART10_PROPERTY_wIdProduct: a number. */
    public static final int PRODUCT_ID = 12;

    /** A reader that says nothing. */
    public static final ReaderProperties NONE = new ReaderProperties(Map.of(), Map.of(), Map.of(), List.of());

    public ReaderProperties {
        attributes = Map.copyOf(attributes);
        features = Map.copyOf(features);
        tlv = Map.copyOf(tlv);
        problems = List.copyOf(problems);
    }

    /** The attribute of that number. */
    public Optional<Bytes> attribute(int number) {
        return Optional.ofNullable(attributes.get(number));
    }

    /** The Part 10 property of that tag. */
    public Optional<Bytes> property(int tag) {
        return Optional.ofNullable(tlv.get(tag));
    }
}
