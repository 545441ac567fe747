package org.raworkbench.internal.readers.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReadingSource;
import org.raworkbench.readers.Release;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.ReaderProperties;

/** Puts what a driver answers into words. Whatever it answers in another form than the standard's is passed over. */
final class PropertiesReading {

    private static final int LONGEST = 200;
    /** Data of a short APDU, and with its header and length (ISO/IEC 7816-4:2020, 5.2). */
    private static final int SHORT_APDU = 261;

    private final ReaderProperties properties;
    private final ReaderFacts.Builder facts;

    PropertiesReading(ReaderProperties properties, ReaderFacts.Builder facts) {
        this.properties = properties;
        this.facts = facts;
    }

    void tell() {
        attribute(ReaderProperties.VENDOR_NAME).ifPresent(
                text -> add(ReaderProperty.VENDOR, text, ReadingSource.PCSC_ATTRIBUTE, "VENDOR_NAME"));
        attribute(ReaderProperties.IFD_TYPE)
                .ifPresent(text -> add(ReaderProperty.MODEL, text, ReadingSource.PCSC_ATTRIBUTE, "VENDOR_IFD_TYPE"));
        attribute(ReaderProperties.IFD_SERIAL).ifPresent(
                text -> add(ReaderProperty.SERIAL, text, ReadingSource.PCSC_ATTRIBUTE, "VENDOR_IFD_SERIAL_NO"));
        id(ReaderProperties.VENDOR_ID).ifPresent(
                digits -> add(ReaderProperty.VID, digits, ReadingSource.PART10_PROPERTY, "wIdVendor"));
        id(ReaderProperties.PRODUCT_ID).ifPresent(
                digits -> add(ReaderProperty.PID, digits, ReadingSource.PART10_PROPERTY, "wIdProduct"));
        properties.attribute(ReaderProperties.IFD_VERSION).flatMap(PropertiesReading::version).ifPresent(
                text -> add(ReaderProperty.FIRMWARE, text, ReadingSource.PCSC_ATTRIBUTE, "VENDOR_IFD_VERSION"));
        properties.property(ReaderProperties.FIRMWARE_ID).map(PropertiesReading::words).ifPresent(
                text -> add(ReaderProperty.FIRMWARE, text, ReadingSource.PART10_PROPERTY, "sFirmwareID"));
        pinPad();
        longestApdu();
    }

    private void pinPad() {
        if (!properties.features().isEmpty()) {
            boolean pad = properties.features().containsKey(ReaderProperties.VERIFY_PIN_DIRECT)
                    || properties.features().containsKey(ReaderProperties.VERIFY_PIN_START);
            add(ReaderProperty.PIN_PAD, pad ? "yes" : "no", ReadingSource.PART10_PROPERTY, "features");
        }
    }

    private void longestApdu() {
        properties.property(ReaderProperties.MAXIMUM_APDU_DATA).flatMap(PropertiesReading::number).ifPresent(data -> {
            // 0 says short APDUs only (PC/SC part 10, 2.6.14)
            long longest = data == 0 ? SHORT_APDU : data;
            add(ReaderProperty.MAXIMUM_APDU, Long.toString(longest), ReadingSource.PART10_PROPERTY,
                    "dwMaxAPDUDataSize");
            add(ReaderProperty.EXCHANGE_LEVEL, data > 256 ? "short and extended APDU" : "short APDU",
                    ReadingSource.PART10_PROPERTY, "dwMaxAPDUDataSize");
        });
    }

    private void add(ReaderProperty property, String value, ReadingSource source, String place) {
        facts.add(property, value, source, place);
    }

    private Optional<String> attribute(int number) {
        return properties.attribute(number).map(PropertiesReading::words);
    }

    private Optional<String> id(int tag) {
        return properties.property(tag).flatMap(PropertiesReading::number).filter(id -> id > 0 && id <= 0xFFFF)
                .map(id -> String.format(Locale.ROOT, "%04X", id));
    }

    /**
     * SCARD_ATTR_VENDOR_IFD_VERSION is 0xMMmmbbbb. The CCID driver puts bcdDevice into the upper half, so its digits
     * are decimal: 0x05230000 is 5.23. What has other digits in it is shown as it is and compared with nothing.
     */
    static Optional<String> version(Bytes value) {
        return number(value).filter(number -> number != 0).map(number -> {
            Release release = new Release((int) (number >> 16) & 0xFFFF);
            long build = number & 0xFFFF;
            if (!release.isDecimal()) {
                return String.format(Locale.ROOT, "0x%08X", number);
            }
            return build == 0 ? release.toString() : release + "." + build;
        });
    }

    /** Little-endian, one to eight bytes: drivers give a DWORD, which some systems make twice as long. */
    static Optional<Long> number(Bytes value) {
        if (value.isEmpty() || value.length() > 8) {
            return Optional.empty();
        }
        long number = 0;
        for (int i = Math.min(value.length(), 4) - 1; i >= 0; i--) {
            number = number << 8 | value.at(i);
        }
        return Optional.of(number);
    }

    /** Text up to the first NUL, bounded and without control characters. */
    private static String words(Bytes value) {
        String text = new String(value.toArray(), StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        String whole = (end < 0 ? text : text.substring(0, end)).replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }
}
