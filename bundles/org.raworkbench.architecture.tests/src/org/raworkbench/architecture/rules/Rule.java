package org.raworkbench.architecture.rules;

import java.util.List;

import org.raworkbench.architecture.model.House;

/** A rule of the house. */
public interface Rule {

    /** The rule in one sentence, for whoever broke it. */
    String sentence();

    /** Every place that breaks it, in the order of the bundles; empty when all is well. */
    List<Violation> violations(House house);
}
