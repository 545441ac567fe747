package org.raworkbench.internal.smartcard.pcsc;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.ReaderProperties;

/**
 * The reading requests of PC/SC part 10: which features the reader has (2.2) and its properties (2.6.14). Other control
 * codes are never sent.
 */
final class PartTen {

    /** Function of CM_IOCTL_GET_FEATURE_REQUEST. */
    private static final int GET_FEATURES = 3400;
    private static final int CODE_LENGTH = 4;

    private final Map<Integer, Bytes> features;
    private final Map<Integer, Bytes> properties;

    private PartTen(Map<Integer, Bytes> features, Map<Integer, Bytes> properties) {
        this.features = features;
        this.properties = properties;
    }

    /** Asks over {@code reader}. Many drivers know nothing of part 10: then both are empty. */
    static PartTen of(DirectConnection reader) {
        Map<Integer, Bytes> features = tlv(reader.control(featureRequest()));
        Bytes code = features.getOrDefault(ReaderProperties.GET_TLV_PROPERTIES, Bytes.empty());
        Map<Integer, Bytes> properties = code.length() == CODE_LENGTH ? tlv(reader.control(number(code))) : Map.of();
        return new PartTen(features, properties);
    }

    Map<Integer, Bytes> features() {
        return features;
    }

    Map<Integer, Bytes> properties() {
        return properties;
    }

    /** SCARD_CTL_CODE: of winioctl.h on Windows, of pcsc-lite's reader.h elsewhere. */
    private static int featureRequest() {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? 0x31 << 16 | GET_FEATURES << 2 : 0x4200_0000 + GET_FEATURES;
    }

    /** One byte tag, one byte length, value; what is cut off at the end is left out. */
    static Map<Integer, Bytes> tlv(byte[] answer) {
        Map<Integer, Bytes> values = new LinkedHashMap<>();
        int at = 0;
        while (at + 2 <= answer.length) {
            int end = at + 2 + (answer[at + 1] & 0xFF);
            if (end > answer.length) {
                break;
            }
            values.putIfAbsent(answer[at] & 0xFF, Bytes.of(answer, at + 2, end));
            at = end;
        }
        return values;
    }

    /** Control codes are big-endian (2.2), unlike the numbers in the properties. */
    private static int number(Bytes code) {
        return code.at(0) << 24 | code.at(1) << 16 | code.at(2) << 8 | code.at(3);
    }
}
