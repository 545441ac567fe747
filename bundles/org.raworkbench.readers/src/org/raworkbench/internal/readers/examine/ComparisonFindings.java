package org.raworkbench.internal.readers.examine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.core.Actor;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.readers.CardAcrossReaders;
import org.raworkbench.readers.CardAcrossReaders.Outcome;
import org.raworkbench.readers.CardAcrossReaders.Reading;
import org.raworkbench.readers.CardsAcrossReaders;
import org.raworkbench.readers.Observed;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.Release;

/** Readers beside each other. */
final class ComparisonFindings {

    private ComparisonFindings() {
    }

    /** Readers of one model with different firmware. */
    static List<Finding> about(List<ReaderSnapshot> readers) {
        Map<String, List<ReaderSnapshot>> models = new LinkedHashMap<>();
        for (ReaderSnapshot reader : readers) {
            reader.reader().usbId().filter(id -> reader.reader().release().isPresent()).ifPresent(id -> models
                    .computeIfAbsent(id + " " + model(reader) + reader.demo(), key -> new ArrayList<>()).add(reader));
        }
        List<Finding> findings = new ArrayList<>();
        models.values().forEach(same -> different(same).ifPresent(findings::add));
        return findings;
    }

    private static String model(ReaderSnapshot reader) {
        return reader.standing().model().map(model -> model.title())
                .or(() -> reader.reader().text(ReaderProperty.MODEL)).orElse("");
    }

    private static Optional<Finding> different(List<ReaderSnapshot> readers) {
        if (readers.stream().map(reader -> reader.reader().release()).distinct().count() < 2) {
            return Optional.empty();
        }
        List<ReaderSnapshot> byRelease = readers.stream()
                .sorted(Comparator.comparing(reader -> reader.reader().release().orElse(new Release(0)))).toList();
        String each = byRelease.stream()
                .map(reader -> Messages.text("different.each", reader.subject(),
                        reader.reader().release().map(Release::toString).orElse("")))
                .collect(Collectors.joining("; "));
        Finding.Builder finding = Finding
                .of("reader.same-model-different-firmware", Severity.INFO, Messages.text("different.summary"))
                .about(byRelease.get(0).subject()).because(Messages.text("different.why", each))
                .todo(Messages.text("different.todo"), Actor.IT);
        for (ReaderSnapshot reader : byRelease) {
            Observed told = reader.reader().value(ReaderProperty.FIRMWARE).orElseThrow();
            finding.seen(reader.subject(), EvidenceOf.place(told), told.value());
        }
        return Optional.of(finding.build());
    }

    /** Cards that one reader reads and another does not. */
    static List<Finding> cards(EvidenceSet evidence) {
        return CardsAcrossReaders.of(evidence).stream().filter(CardAcrossReaders::differs)
                .map(ComparisonFindings::elsewhere).toList();
    }

    private static Finding elsewhere(CardAcrossReaders card) {
        Comparator<Reading> success = Comparator.comparing((Reading reading) -> reading.outcome() == Outcome.NOT_READ)
                .thenComparing(reading -> -reading.certificates()).thenComparing(Reading::outcome);
        List<Reading> ranked = card.readings().stream().sorted(success).toList();
        Reading best = ranked.get(0);
        Reading worst = ranked.get(ranked.size() - 1);
        String key = card.certain() ? "elsewhere" : "elsewhereLikely";
        Finding.Builder finding = Finding
                .of("reader.card-reads-elsewhere", Severity.WARNING,
                        Messages.text(key + ".summary", best.reader(), worst.reader()))
                .about(worst.reader()).because(Messages.text(key + ".why", best.reader(), worst.reader()))
                .todo(Messages.text("elsewhere.todo", best.reader(), worst.reader()), Actor.USER, Actor.IT);
        for (Reading reading : ranked) {
            finding.seen(reading.reader(), Messages.text("elsewhere.place", reading.firmware()),
                    Messages.text("outcome." + reading.outcome(), reading.certificates())
                            + (reading.problems().isEmpty() ? "" : ": " + reading.problems().get(0)));
        }
        return finding.build();
    }
}
