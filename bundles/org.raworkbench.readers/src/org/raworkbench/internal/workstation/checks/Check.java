package org.raworkbench.internal.workstation.checks;

import java.time.Instant;

import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.Workplace;

/** Weighs one topic. Stateless; never throws for what a workstation says. */
@FunctionalInterface
interface Check {

    /** Puts lines and facts about {@code place} on {@code sheet}. */
    void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet);
}
