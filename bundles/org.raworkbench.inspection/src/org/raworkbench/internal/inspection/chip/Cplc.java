package org.raworkbench.internal.inspection.chip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.inspection.ChipIdentity.CplcField;
import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.smartcard.Bytes;

/**
 * Card production life cycle data: who made chip and card, and when (GlobalPlatform Card Specification 2.3.1, annex H).
 */
final class Cplc {

    private static final int TAG = 0x9F7F;
    private static final int LENGTH = 42;

    /** One field in the card's order. Its name is a key of the JSON document, its label is in the message file. */
    private enum Part {
        IC_FABRICATOR("icFabricator", 2, false),
        IC_TYPE("icType", 2, false),
        OPERATING_SYSTEM("operatingSystemId", 2, false),
        OPERATING_SYSTEM_RELEASE_DATE("operatingSystemReleaseDate", 2, true),
        OPERATING_SYSTEM_RELEASE_LEVEL("operatingSystemReleaseLevel", 2, false),
        IC_FABRICATION_DATE("icFabricationDate", 2, true),
        IC_SERIAL("icSerial", 4, false),
        IC_BATCH("icBatch", 2, false),
        MODULE_FABRICATOR("moduleFabricator", 2, false),
        MODULE_PACKAGING_DATE("modulePackagingDate", 2, true),
        ICC_MANUFACTURER("iccManufacturer", 2, false),
        EMBEDDING_DATE("embeddingDate", 2, true),
        PRE_PERSONALIZER("prePersonalizer", 2, false),
        PRE_PERSONALIZATION_DATE("prePersonalizationDate", 2, true),
        PRE_PERSONALIZATION_EQUIPMENT("prePersonalizationEquipment", 4, false),
        PERSONALIZER("personalizer", 2, false),
        PERSONALIZATION_DATE("personalizationDate", 2, true),
        PERSONALIZATION_EQUIPMENT("personalizationEquipment", 4, false);

        private final String key;
        private final int length;
        private final boolean date;

        Part(String key, int length, boolean date) {
            this.key = key;
            this.length = length;
            this.date = date;
        }
    }

    private final Bytes content;

    private Cplc(Bytes content) {
        this.content = content;
    }

    /** The data in the answer to GET DATA 9F7F, with its tag or, as some cards send them, without. */
    static Optional<Cplc> of(Bytes answer) {
        Optional<Bytes> tagged = TlvReader.read(answer).find(TAG).map(Tlv::value);
        Bytes content = tagged.orElse(answer);
        boolean usable = tagged.isPresent() ? content.length() >= LENGTH : content.length() == LENGTH;
        return usable ? Optional.of(new Cplc(content)) : Optional.empty();
    }

    /** The chip serial for the desk; empty when the maker did not fill it in. */
    Optional<String> serial() {
        String serial = hex(Part.IC_FABRICATOR) + hex(Part.IC_TYPE) + hex(Part.IC_BATCH) + hex(Part.IC_SERIAL);
        return serial.matches("0*|F*") ? Optional.empty() : Optional.of(serial);
    }

    /** Field by field; dates are read as of {@code now}. */
    List<CplcField> fields(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<CplcField> fields = new ArrayList<>();
        for (Part part : Part.values()) {
            String hex = hex(part);
            fields.add(new CplcField(part.key, Messages.text("cplc." + part.key), hex,
                    part.date ? ProductionDate.meaning(hex, today) : ""));
        }
        return fields;
    }

    private String hex(Part wanted) {
        int from = List.of(Part.values()).subList(0, wanted.ordinal()).stream()
                .collect(Collectors.summingInt(part -> part.length));
        return content.slice(from, from + wanted.length).hex();
    }
}
