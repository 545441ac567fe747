package org.raworkbench.internal.logs.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder that workstations are told apart in: the one that holds all that was opened. */
public final class InputFolder {

    private InputFolder() {
    }

    /** Empty when the logs have no folder in common, or none is open. */
    public static Optional<Path> of(WatchState state) {
        List<Path> inputs = state.sources().stream().map(OpenSource::input).distinct().toList();
        Path common = inputs.isEmpty() ? null : inputs.get(0).getParent();
        for (Path input : inputs) {
            while (common != null && !input.startsWith(common)) {
                common = common.getParent();
            }
        }
        return Optional.ofNullable(common);
    }
}
