package org.raworkbench.internal.inspection.examine;

import java.util.List;

import org.raworkbench.core.Finding;

/** One point of view on a card. Stateless. */
@FunctionalInterface
interface CardRule {

    /** What there is to say about {@code card}, the most urgent first among equals; empty for nothing. */
    List<Finding> judge(CardCase card);
}
