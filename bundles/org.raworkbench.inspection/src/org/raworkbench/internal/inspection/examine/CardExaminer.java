package org.raworkbench.internal.inspection.examine;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiner;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.inspection.series.SeriesKnowledge;

/** Judges every card on the desk. The findings are listed in {@link FindingIds}. */
@Component(service = Examiner.class)
public final class CardExaminer implements Examiner {

    /** In the order in which a person has to deal with them: what is out of use needs no new passcode. */
    private final List<CardRule> rules;
    private final FitnessRule fitness = new FitnessRule();
    private final VirtualSmartcards virtualSmartcards;
    private final SeveralCards severalCards = new SeveralCards();

    @Activate
    public CardExaminer() {
        InspectionRules knowledge = InspectionRules.bundled();
        rules = List.of(new PresenceRule(), new SeriesRule(SeriesKnowledge.bundled(), knowledge),
                new ContentRule(knowledge), new PasscodeRule(knowledge),
                new CertificateRule(Role.AUTHENTICATION, knowledge), new CertificateRule(Role.SIGNING, knowledge),
                new CertificateSetRule(), new AtrRule());
        virtualSmartcards = new VirtualSmartcards(knowledge);
    }

    @Override
    public List<Finding> examine(EvidenceSet evidence, Examination examination) {
        List<CardCase> cards = evidence.current(CardSnapshot.class).stream()
                .map(card -> new CardCase(card, examination.now())).toList();
        List<Finding> findings = new ArrayList<>();
        for (CardCase card : cards) {
            findings.addAll(examine(card));
        }
        findings.addAll(severalCards.judge(cards));
        return findings;
    }

    private List<Finding> examine(CardCase card) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.addAll(rule.judge(card)));
        fitness.judge(card, Severity.worstOf(findings)).ifPresent(findings::add);
        return virtualSmartcards.addressed(card, findings);
    }
}
