package org.raworkbench.readers;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.raworkbench.core.Fact;
import org.raworkbench.core.FactualEvidence;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.smartcard.Reader;

/**
 * An attached reader, what is known of it, and how its firmware stands. Immutable evidence about the reader's name.
 *
 * <p>Gives the fact {@value #FIRMWARE}: good when the firmware is the latest or newer than known, bad when it is older
 * than what a source calls the latest, refused by the driver or faulty, neutral when a newer one was only seen somewhere,
 * unknown otherwise.
 *
 * @param taken when it was read
 * @param attached the reader, with what it says about the card in it
 * @param reader what is known of it
 * @param standing its firmware against the catalogue
 * @param millis how long reading took, in milliseconds
 */
public record ReaderSnapshot(Instant taken, Reader attached, ReaderFacts reader, FirmwareStanding standing,
        long millis) implements FactualEvidence {

    /** Key of the fact about the firmware. */
    public static final String FIRMWARE = "reader.firmware";

    public ReaderSnapshot {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(attached, "attached");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(standing, "standing");
    }

    @Override
    public String subject() {
        return attached.name();
    }

    @Override
    public boolean demo() {
        return attached.demo();
    }

    @Override
    public List<Fact> facts() {
        Fact.Standing meaning = switch (standing.state()) {
            case CURRENT, NEWER -> Fact.Standing.GOOD;
            case BELOW_MINIMUM, KNOWN_FAULT -> Fact.Standing.BAD;
            // a newer release was seen somewhere; that it is offered for this reader is known only where a source says so
            case OUTDATED -> standing.latest().isPresent() ? Fact.Standing.BAD : Fact.Standing.NEUTRAL;
            case UNKNOWN -> Fact.Standing.UNKNOWN;
        };
        Observed seen = reader.value(ReaderProperty.FIRMWARE).orElse(null);
        EvidenceReference reference = EvidenceReference.of(subject(), seen == null ? "" : seen.place(),
                seen == null ? "" : seen.value());
        return List.of(new Fact(FIRMWARE, meaning, (seen == null ? "unknown" : seen.value()) + ": " + standing.why().replaceFirst("\\.$", ""),
                reference));
    }
}
