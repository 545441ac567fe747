package org.raworkbench.internal.workstation.checks;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.core.EvidenceReference;
import org.raworkbench.core.Fact;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.workstation.CheckGroup;
import org.raworkbench.workstation.WorkstationCheck;

/** Collects the lines and facts of one run of the checks. Not thread-safe; used once. */
public final class Sheet {

    private final String subject;
    private final List<WorkstationCheck> checks = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    /** @param subject name of the workstation */
    public Sheet(String subject) {
        this.subject = subject;
    }

    /** Begins a line; its texts are those of {@code id}. */
    Line line(String id, CheckGroup group) {
        return new Line(this, id, group);
    }

    void add(WorkstationCheck check) {
        checks.add(check);
    }

    /** Adds a fact that was seen in {@code reading}. */
    void fact(String key, Fact.Standing standing, String value, Reading<?> reading) {
        facts.add(new Fact(key, standing, value, EvidenceReference.of(subject, reading.source(), value)));
    }

    public List<WorkstationCheck> checks() {
        return List.copyOf(checks);
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }
}
