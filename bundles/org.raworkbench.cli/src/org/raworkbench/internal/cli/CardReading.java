package org.raworkbench.internal.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Finding;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardState;

import picocli.CommandLine.Option;

/** {@code --reader NAME}, and the inspection of what is in it: for all commands that begin with a card. */
final class CardReading {

    @Option(names = "--reader", paramLabel = "NAME", descriptionKey = "option.reader")
    private String readerName;

    /** Whether a reader was named. */
    boolean isReaderGiven() {
        return readerName != null;
    }

    /** Inspects the card that was asked for; otherwise all cards, the one to report about first. Never empty. */
    List<CardSnapshot> inspect(Surroundings surroundings, DemoOption demo, Instant now)
            throws CommandFailure, InterruptedException {
        if (demo.isGiven()) {
            demo.show(surroundings, now);
        }
        ReaderChoice choice = new ReaderChoice(surroundings.engines().cards(), demo.isGiven());
        List<CardSnapshot> snapshots = new ArrayList<>();
        for (Reader reader : withCards(choice, choice.settled(), demo.isGiven())) {
            snapshots.add(inspect(reader, surroundings));
        }
        return snapshots;
    }

    private List<Reader> withCards(ReaderChoice choice, SmartcardState state, boolean demo) throws CommandFailure {
        Optional<String> wanted = Optional.ofNullable(readerName);
        List<Reader> eligible = choice.readers(state).stream()
                .filter(reader -> wanted.isPresent() || !reader.virtual()).toList();
        List<Finding> faults = ServiceFindings.about(state, demo, eligible);
        if (!faults.isEmpty()) {
            Finding fault = faults.get(0);
            throw new CommandFailure(ExitCode.NOTHING_TO_READ,
                    fault.summary() + System.lineSeparator() + Messages.get("todo", fault.action()));
        }
        List<Reader> candidates = wanted.isPresent() ? List.of(choice.named(state, readerName)) : eligible;
        List<Reader> withCards = candidates.stream().filter(Reader::cardPresent).toList();
        if (withCards.isEmpty()) {
            throw new CommandFailure(ExitCode.NOTHING_TO_READ, Messages.get("reader.noCard"));
        }
        return withCards;
    }

    private static CardSnapshot inspect(Reader reader, Surroundings surroundings)
            throws CommandFailure, InterruptedException {
        try {
            return surroundings.engines().inspector().inspect(reader.name(),
                    snapshot -> surroundings.err().println(Messages.get("progress." + snapshot.stage()))).await();
        } catch (SmartcardException failure) {
            throw new CommandFailure(ExitCode.NOTHING_TO_READ,
                    Messages.get("inspect.failed", reader.name(), failure.getMessage()));
        }
    }
}
