package org.raworkbench.internal.cases.ui.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.redaction.RedactionKind;
import org.raworkbench.redaction.Replacement;

/**
 * One text that redaction found, wherever it is in the case.
 *
 * @param kind what it is
 * @param found the text; empty for a secret
 * @param label what stands for it
 * @param masked whether it is replaced
 * @param places how often it is there
 * @param sources the fields and attachments it is in
 */
public record MaskRow(RedactionKind kind, String found, String label, boolean masked, int places,
        List<String> sources) {

    public MaskRow {
        sources = List.copyOf(sources);
    }

    /** The rows of {@code replacements}, secrets first, then in the order in which they were found. */
    public static List<MaskRow> of(List<Replacement> replacements) {
        record Key(RedactionKind kind, String found, String label) {
        }
        Map<Key, List<Replacement>> grouped = new LinkedHashMap<>();
        replacements.forEach(one -> grouped.computeIfAbsent(new Key(one.kind(), one.found(), one.label()),
                key -> new ArrayList<>()).add(one));
        List<MaskRow> rows = new ArrayList<>();
        grouped.forEach((key, all) -> rows.add(new MaskRow(key.kind(), key.found(), key.label(),
                all.stream().allMatch(Replacement::masked), all.size(),
                List.copyOf(new TreeSet<>(all.stream().map(one -> one.place().source()).toList())))));
        rows.sort((one, other) -> Boolean.compare(other.kind().secret(), one.kind().secret()));
        return rows;
    }

    /** Kind, what was found, what stands for it, where. */
    public List<String> cells() {
        return List.of(word(kind), kind.secret() ? Messages.Mask_secret : found, masked ? label : Messages.Mask_stays,
                NLS.bind(places == 1 ? Messages.Mask_place : Messages.Mask_places, String.join(", ", sources), places));
    }

    /** The word for {@code kind}. */
    public static String word(RedactionKind kind) {
        return switch (kind) {
            case NHS_NUMBER -> Messages.Mask_nhsNumber;
            case DATE_OF_BIRTH -> Messages.Mask_dateOfBirth;
            case POSTCODE -> Messages.Mask_postcode;
            case TELEPHONE -> Messages.Mask_telephone;
            case EMAIL -> Messages.Mask_email;
            case PERSON -> Messages.Mask_person;
            case USER -> Messages.Mask_user;
            case COMPUTER -> Messages.Mask_computer;
            case SID -> Messages.Mask_sid;
            case IP_ADDRESS -> Messages.Mask_ipAddress;
            case UUID -> Messages.Mask_uuid;
            case TICKET -> Messages.Mask_ticket;
            case TOKEN -> Messages.Mask_token;
            case PASSWORD -> Messages.Mask_password;
            case SESSION -> Messages.Mask_session;
            case PRIVATE_KEY -> Messages.Mask_privateKey;
            case CARD_PASSCODE -> Messages.Mask_cardPasscode;
        };
    }
}
