package org.raworkbench.internal.inspection.examine;

import java.util.List;
import java.util.stream.Collectors;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardApplication;
import org.raworkbench.inspection.CardSeries.Confidence;
import org.raworkbench.inspection.ChipIdentity;

/** Is anything on the card at all, and is it something that the workbench understands? */
final class ContentRule implements CardRule {

    private final InspectionRules rules;

    ContentRule(InspectionRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> judge(CardCase card) {
        if (!card.complete() || card.end().isPresent()) {
            return List.of();
        }
        boolean certificates = !card.card().certificates().isEmpty();
        if (!card.card().problems().isEmpty()) {
            return List.of(certificates ? readPartly(card) : unread(card));
        }
        if (certificates) {
            return List.of();
        }
        if (isUnknown(card)) {
            return List.of(unknown(card));
        }
        return List.of(recognisedOnly(card) ? notReadHere(card) : blank(card));
    }

    /** Without the security domain, which a card has before anything is put on it. */
    private List<CardApplication> applications(CardCase card) {
        return card.card().applications().stream().filter(application -> !rules.administrative(application.aid()))
                .toList();
    }

    private boolean isUnknown(CardCase card) {
        return card.card().applications().isEmpty() && card.card().chip().equals(ChipIdentity.NONE)
                && card.card().series().confidence() == Confidence.UNKNOWN;
    }

    private boolean recognisedOnly(CardCase card) {
        List<CardApplication> applications = applications(card);
        return !applications.isEmpty() && applications.stream()
                .allMatch(application -> rules.recognisedOnly().contains(application.name()));
    }

    private static Finding readPartly(CardCase card) {
        Finding.Builder finding = card.finding(FindingIds.CARD_READ_PARTLY, Severity.INFO, "card.read-partly")
                .because(Messages.text("card.read-partly.because"));
        card.card().problems().forEach(problem -> finding.seen(card.seen(problem)));
        return finding.build();
    }

    private static Finding unread(CardCase card) {
        Finding.Builder finding = card.finding(FindingIds.CARD_UNREAD, Severity.UNKNOWN, "card.unread")
                .because(card.card().problems().get(0).text()).todo(Messages.text("card.unread.todo"), Actor.RA);
        card.card().problems().forEach(problem -> finding.seen(card.seen(problem)));
        return finding.build();
    }

    private Finding notReadHere(CardCase card) {
        String names = applications(card).stream().map(CardApplication::name)
                .collect(Collectors.joining(", "));
        return card.finding(FindingIds.CARD_UNREAD, Severity.UNKNOWN, "card.unread.application", names)
                .because(Messages.text("card.unread.application.because"))
                .todo(Messages.text("card.unknown.todo"), Actor.RA)
                .seen(card.seen(Messages.text("place.applications"), names)).build();
    }

    private static Finding unknown(CardCase card) {
        String atr = card.card().atr().map(answer -> answer.bytes().spacedHex()).orElse("");
        String names = String.join("; ", card.card().names());
        Finding.Builder finding = card.finding(FindingIds.CARD_UNKNOWN, Severity.UNKNOWN, "card.unknown")
                .because(names.isEmpty() ? Messages.text("card.unknown.because")
                        : Messages.text("card.unknown.names", names))
                .todo(Messages.text("card.unknown.todo"), Actor.USER, Actor.RA);
        return finding.seen(card.seen("ATR", atr)).build();
    }

    private Finding blank(CardCase card) {
        String names = applications(card).stream().map(CardApplication::name)
                .collect(Collectors.joining(", "));
        Finding.Builder finding = card.finding(FindingIds.CARD_BLANK, Severity.ERROR, "card.blank")
                .because(names.isEmpty() ? Messages.text("card.blank.because")
                        : Messages.text("card.blank.applications", names))
                .todo(Messages.text("card.blank.todo"), Actor.RA).guide("card-blank");
        return finding.seen(card.seen(Messages.text("place.applications"),
                names.isEmpty() ? Messages.text("none") : names)).build();
    }
}
