package org.raworkbench.internal.cli;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardState;

/** What is to be said about the PC/SC service and the readers as a whole. */
final class ServiceFindings {

    private static final String SUBJECT = "this workstation";

    private ServiceFindings() {
    }

    /** @param readers the readers that the command shows */
    static List<Finding> about(SmartcardState state, boolean demo, List<Reader> readers) {
        List<Finding> findings = new ArrayList<>();
        if (demo) {
            return findings;
        }
        switch (state.service()) {
            case MISSING -> findings.add(finding("service.missing", Severity.ERROR, state.problem(), Actor.IT));
            case STOPPED, STARTING -> findings
                    .add(finding("service.stopped", Severity.ERROR, state.problem(), Actor.IT));
            case RUNNING -> {
                if (readers.isEmpty()) {
                    findings.add(finding("reader.absent", Severity.ERROR, "", Actor.USER, Actor.IT));
                }
            }
        }
        return findings;
    }

    private static Finding finding(String id, Severity severity, String seen, Actor... actors) {
        Finding.Builder finding = Finding.of(id, severity, Messages.get(id + ".summary")).about(SUBJECT)
                .because(Messages.get(id + ".explanation")).todo(Messages.get(id + ".action"), actors);
        if (!seen.isEmpty()) {
            finding.seen(SUBJECT, "PC/SC service", seen);
        }
        return finding.build();
    }
}
