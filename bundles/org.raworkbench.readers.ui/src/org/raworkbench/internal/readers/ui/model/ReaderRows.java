package org.raworkbench.internal.readers.ui.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.core.Verdict;
import org.raworkbench.readers.FirmwareState;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.UnclaimedReader;
import org.raworkbench.smartcard.CardPresence;

/** Turns readers into rows. */
final class ReaderRows {

    private ReaderRows() {
    }

    /** One row for each attached reader, then one for each that the smart card service does not offer. */
    static List<ReaderRow> of(ReadersState state) {
        List<ReaderRow> rows = new ArrayList<>();
        state.readers().forEach(reader -> rows.add(row(reader, about(reader.subject(), state))));
        state.unclaimed().forEach(reader -> rows.add(row(reader, about(reader.facts().name(), state))));
        return rows;
    }

    /** What is about the reader, or rests on it beside others. */
    private static List<Finding> about(String reader, ReadersState state) {
        return Verdict.inOrder(state.findings().stream().filter(finding -> finding.subject().equals(reader)
                || finding.evidence().stream().anyMatch(seen -> seen.source().equals(reader))).toList());
    }

    private static ReaderRow row(ReaderSnapshot reader, List<Finding> findings) {
        Severity own = FirmwareWords.severity(reader.standing());
        Severity found = Severity.worstOf(findings.stream()
                .filter(finding -> finding.subject().equals(reader.subject())).toList());
        boolean more = found.isWorseThan(own);
        String word = FirmwareWords.of(reader.standing().state());
        return new ReaderRow(more ? found : own, more ? NLS.bind(Messages.State_more, word) : word, "", reader.demo(),
                presence(reader.attached().presence()), reader.reader(), reader.standing(), findings);
    }

    private static ReaderRow row(UnclaimedReader reader, List<Finding> findings) {
        String word = switch (reader.kind()) {
            case UPDATE_MODE -> Messages.State_updateMode;
            case SMARTCARD_CLASS, IN_CATALOGUE -> reader.standing().state() == FirmwareState.BELOW_MINIMUM
                    ? Messages.State_refused : Messages.State_notOffered;
        };
        return new ReaderRow(Severity.ERROR, word, reader.place(), false,
                NLS.bind(Messages.Presence_notOffered, reader.place()), reader.facts(), reader.standing(), findings);
    }

    private static String presence(CardPresence presence) {
        return switch (presence) {
            case ABSENT -> Messages.Presence_absent;
            case PRESENT -> Messages.Presence_present;
            case MUTE -> Messages.Presence_mute;
            case IN_USE -> Messages.Presence_inUse;
            case UNKNOWN -> Messages.Presence_unknown;
        };
    }
}
