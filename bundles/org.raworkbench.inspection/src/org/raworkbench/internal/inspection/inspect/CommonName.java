package org.raworkbench.internal.inspection.inspect;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.smartcard.Bytes;

/**
 * Finds the 12-digit UUID of a card holder: the beginning of the subject's common name, which is the number alone or the
 * number, an underscore and a name. Digits anywhere else are not it.
 */
final class CommonName {

    private static final Pattern UUID = Pattern.compile("([0-9]{12})(?:_.*)?", Pattern.DOTALL);
    private static final String COMMON_NAME = "2.5.4.3";
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int BMP_STRING = 0x1E;

    private CommonName() {
    }

    /** The UUID in the DER-encoded distinguished name {@code subject}. */
    static Optional<String> uuid(Bytes subject) {
        return TlvReader.read(subject).all(SEQUENCE).stream().flatMap(name -> name.all(SET).stream())
                .flatMap(part -> part.all(SEQUENCE).stream()).flatMap(attribute -> value(attribute).stream())
                .map(UUID::matcher).filter(Matcher::matches).map(match -> match.group(1)).findFirst();
    }

    private static Optional<String> value(Tlv attribute) {
        var parts = attribute.children();
        if (parts.size() != 2 || !parts.get(0).asObjectIdentifier().equals(Optional.of(COMMON_NAME))) {
            return Optional.empty();
        }
        Tlv value = parts.get(1);
        return Optional.of(value.tag() == BMP_STRING
                ? new String(value.value().toArray(), StandardCharsets.UTF_16BE)
                : value.asText());
    }
}
