package org.raworkbench.guidance;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.raworkbench.core.Evidence;

/**
 * What the person at the desk reports: a symptom of the knowledge, an error text as it was shown, or both.
 *
 * @param taken when it was reported
 * @param symptom id of the symptom, such as {@code signs-in-cannot-sign}
 * @param errorText the error as shown or pasted, also the text of a screenshot; empty when there is none. Not longer
 *        than {@value #LONGEST} characters, the rest is left out
 */
public record ReportedSymptom(Instant taken, Optional<String> symptom, String errorText) implements Evidence {

    /** Most characters of an error text that are kept. */
    public static final int LONGEST = 20_000;

    /** The subject of every report: a later one takes the place of the earlier one. */
    public static final String SUBJECT = "what was reported";

    public ReportedSymptom {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(symptom, "symptom");
        errorText = errorText.length() > LONGEST ? errorText.substring(0, LONGEST) : errorText;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }
}
