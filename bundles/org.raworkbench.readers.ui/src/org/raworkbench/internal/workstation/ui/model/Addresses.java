package org.raworkbench.internal.workstation.ui.model;

import java.util.List;

import org.raworkbench.workstation.CheckGroup;
import org.raworkbench.workstation.WorkstationSnapshot;

/** The addresses that a check with network would ask. */
public final class Addresses {

    private Addresses() {
    }

    /** What the network checks of {@code snapshot} are about, one sentence each, naming host and port. */
    public static List<String> of(WorkstationSnapshot snapshot) {
        return snapshot.checks().stream().filter(check -> check.group() == CheckGroup.NETWORK)
                .map(check -> check.expected().isEmpty() ? check.title() : check.expected()).toList();
    }
}
