package org.raworkbench.workstation;

import java.util.List;
import java.util.Objects;

import org.raworkbench.core.Actor;

/**
 * One line of a workstation check: what was looked at, what was seen, what is needed, and who puts it right.
 *
 * @param id stable, lower case with hyphens and dots: {@code port-service}, {@code
 * domain.am.nhsidentity.spineservices.nhs.uk}
 * @param group what it belongs to
 * @param title a few words for people
 * @param result what it came to
 * @param observed what was seen, as one sentence that can be read alone; never empty
 * @param expected what is needed; empty where nothing is known to judge by
 * @param source where {@code observed} was read: a command, a file of the report, the smartcard service; may be empty
 * @param basis what {@code expected} rests on, with the date when it was seen; may be empty
 * @param why why it matters and how it is known; may be empty
 * @param actors who can put it right, most suitable first; empty when there is nothing to do
 * @param action what to do next, as an instruction; empty when there is nothing to do
 * @param finding id of the finding that this result amounts to, {@code workstation.port-service-stopped}; empty when
 * there is none
 */
public record WorkstationCheck(String id, CheckGroup group, String title, CheckResult result, String observed,
        String expected, String source, String basis, String why, List<Actor> actors, String action, String finding) {

    public WorkstationCheck {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(finding, "finding");
        actors = List.copyOf(actors);
        if (observed.isBlank()) {
            throw new IllegalArgumentException("check " + id + " says nothing");
        }
    }
}
