package org.raworkbench.internal.guidance.ui.model;

import java.util.Optional;

import org.raworkbench.core.Severity;
import org.raworkbench.guidance.Diagnosis;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.knowledge.ErrorEntry;

/** What has to be said to everybody while somebody cannot work as they should. */
final class ClinicalSafety {

    private static final String CANNOT_SIGN = "signs-in-cannot-sign";
    private static final String SIGNING = "signing";
    /** Findings that say that the card cannot sign now. */
    private static final String SIGNING_CERTIFICATE = "certificate.signing.";

    private ClinicalSafety() {
    }

    /** One or two sentences; empty while nothing is known to be broken. */
    static Optional<String> of(WatchState state) {
        if (state.answer().isEmpty()) {
            return Optional.empty();
        }
        Diagnosis diagnosis = state.answer().get().diagnosis();
        if (signingBroken(state, diagnosis, state.answer().get().knowledge())) {
            return Optional.of(Messages.Safety_signing);
        }
        boolean reported = !diagnosis.symptoms().isEmpty() || !diagnosis.errors().isEmpty() || diagnosis.unrecognised();
        return reported ? Optional.of(Messages.Safety_access) : Optional.empty();
    }

    private static boolean signingBroken(WatchState state, Diagnosis diagnosis, Knowledge knowledge) {
        return diagnosis.symptoms().contains(CANNOT_SIGN)
                || diagnosis.errors().stream().flatMap(id -> knowledge.error(id).stream())
                .anyMatch(ClinicalSafety::signing)
                || state.desk().findings().stream().anyMatch(finding -> finding.id().startsWith(SIGNING_CERTIFICATE)
                        && finding.severity() == Severity.ERROR);
    }

    private static boolean signing(ErrorEntry error) {
        return SIGNING.equals(error.getStage()) || CANNOT_SIGN.equals(error.getSymptom());
    }
}
