package org.raworkbench.internal.workstation.checks;

import org.raworkbench.internal.workstation.checks.Inventory.Found;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.ProductVersion;

/**
 * Which of the two generations of NHS software are there.
 *
 * @param agent whether the Identity Agent is installed
 * @param connect whether Smartcard Connect is installed, by its own name or as a Credential Management of its
 * generation
 */
record Generations(boolean agent, boolean connect) {

    static Generations of(Inventory inventory, WorkstationKnowledge knowledge) {
        ProductVersion from = ProductVersion.in(knowledge.connectFrom()).orElseThrow();
        boolean newManagement = inventory.of(knowledge.product("credential-management")).value().stream()
                .flatMap(java.util.List::stream).map(Found::number).flatMap(java.util.Optional::stream)
                .anyMatch(version -> version.compareTo(from) >= 0);
        return new Generations(inventory.has(knowledge.product("identity-agent")),
                newManagement || inventory.has(knowledge.product("smartcard-connect")));
    }
}
