package org.raworkbench.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Evidence;
import org.raworkbench.smartcard.Exchange;
import org.raworkbench.smartcard.Reader;

/**
 * What an inspection has read from one reader so far. Immutable; a running inspection hands out a new one after each
 * stage.
 *
 * @param taken when the inspection began
 * @param reader the reader, with what it says about the card in it
 * @param stage how far the inspection got
 * @param atr the answer to reset; empty without a card
 * @param protocol {@code T=0}, {@code T=1} or {@code T=CL}; empty before a connection was made
 * @param names names that card lists give to this ATR, not proof of anything
 * @param series the NHS card series
 * @param chip what the chip says about itself through GlobalPlatform
 * @param applications the applications found
 * @param counters retry counters of passcodes
 * @param certificates all certificates found, readable or not
 * @param problems what could not be read, and why; never empty when something is missing that was looked for
 * @param trace the exchanges, masked
 * @param millis how long the inspection took so far, in milliseconds
 */
public record CardSnapshot(Instant taken, Reader reader, Stage stage, Optional<AnswerToReset> atr, String protocol,
        List<String> names, CardSeries series, ChipIdentity chip, List<CardApplication> applications,
        List<RetryCounter> counters, List<CardCertificate> certificates, List<ReadProblem> problems,
        List<Exchange> trace, long millis) implements Evidence {

    /** How far an inspection got. */
    public enum Stage {
        /** Reader and ATR are known. */
        ATR,
        /** Identity, certificates and counters are known as well. */
        IDENTITY,
        /** Everything that can be read has been read. */
        COMPLETE
    }

    public CardSnapshot {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(atr, "atr");
        Objects.requireNonNull(protocol, "protocol");
        names = List.copyOf(names);
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(chip, "chip");
        applications = List.copyOf(applications);
        counters = List.copyOf(counters);
        certificates = List.copyOf(certificates);
        problems = List.copyOf(problems);
        trace = List.copyOf(trace);
    }

    @Override
    public String subject() {
        return reader.name();
    }

    @Override
    public boolean demo() {
        return reader.demo();
    }

    /**
     * The 12-digit UUID of the card holder, where all certificates that carry one agree; never taken from a name.
     */
    public Optional<String> uuid() {
        List<String> uuids = certificates.stream().flatMap(certificate -> certificate.uuid().stream()).distinct()
                .toList();
        return uuids.size() == 1 ? Optional.of(uuids.get(0)) : Optional.empty();
    }

    /** Bytes sent to the card so far. */
    public long bytesOut() {
        return trace.stream().filter(exchange -> exchange.sw() >= 0).mapToLong(Exchange::bytesOut).sum();
    }

    /** Bytes received from the card so far. */
    public long bytesIn() {
        return trace.stream().mapToLong(Exchange::bytesIn).sum();
    }
}
