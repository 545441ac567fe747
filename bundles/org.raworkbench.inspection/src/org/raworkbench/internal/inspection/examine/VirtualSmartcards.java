package org.raworkbench.internal.inspection.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;

/** Virtual smartcards of other vendors: whatever is wrong with them, their vendor puts it right. */
final class VirtualSmartcards {

    private final InspectionRules rules;

    VirtualSmartcards(InspectionRules rules) {
        this.rules = rules;
    }

    /** {@code findings} about {@code card}, turned to the vendor where the card is such a one. */
    List<Finding> addressed(CardCase card, List<Finding> findings) {
        Optional<String> vendor = rules.virtualVendor(card.card().subject());
        if (vendor.isEmpty()) {
            return findings;
        }
        List<Finding> addressed = new ArrayList<>();
        addressed.add(card.finding(FindingIds.VIRTUAL_VENDOR, Severity.WARNING, "virtual.vendor", vendor.get())
                .because(Messages.text("virtual.vendor.because", vendor.get()))
                .todo(Messages.text("virtual.vendor.todo", vendor.get()), Actor.VENDOR)
                .seen(card.seen(Messages.text("place.reader"), card.card().subject())).guide("virtual-smartcard")
                .build());
        findings.forEach(finding -> addressed.add(toVendor(finding, vendor.get())));
        return addressed;
    }

    private static Finding toVendor(Finding finding, String vendor) {
        return finding.severity().isWorseThan(Severity.INFO)
                ? new Finding(finding.id(), finding.severity(), finding.subject(), finding.summary(),
                        finding.explanation(), Messages.text("virtual.vendor.todo", vendor), List.of(Actor.VENDOR),
                        finding.evidence(), finding.guide())
                : finding;
    }
}
