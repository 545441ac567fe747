package org.raworkbench.internal.guidance.ui.model;

import java.util.Objects;
import java.util.Optional;

import org.raworkbench.guidance.knowledge.WorkbenchAction;

/**
 * Where in the workbench something is done: known by ids only, since views do not know each other. A view or a command
 * that this workbench does not have is said to be missing.
 *
 * @param view id of the view that shows the result
 * @param command id of the command that does it; the view is shown alone where there is no such command
 */
public record WorkbenchTask(String view, String command) {

    private static final String CARD = "org.raworkbench.inspection.ui.";
    private static final String CERTIFICATES = "org.raworkbench.certificates.ui.";
    private static final String READERS = "org.raworkbench.readers.ui.";
    private static final String LOGS = "org.raworkbench.logs.ui.";
    private static final String CASES = "org.raworkbench.cases.ui.";

    /** Parameter of the command that drafts a case: id of the template. */
    public static final String TEMPLATE = CASES + "new.template";

    public WorkbenchTask {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(command, "command");
    }

    /** The task for {@code action}; empty when the workbench does nothing for it. */
    public static Optional<WorkbenchTask> of(WorkbenchAction action) {
        return switch (action) {
            case NONE -> Optional.empty();
            case INSPECT_CARD -> Optional.of(new WorkbenchTask(CARD + "view", CARD + "inspect"));
            case CHECK_CERTIFICATES -> Optional.of(new WorkbenchTask(CERTIFICATES + "view", CERTIFICATES + "check"));
            case COMPARE_READERS -> Optional.of(new WorkbenchTask(READERS + "view", READERS + "look"));
            case CHECK_WORKSTATION ->
                Optional.of(new WorkbenchTask(READERS + "workstation", READERS + "workstation.check"));
            // the command asks the person before it goes to the network
            case CHECK_NETWORK ->
                Optional.of(new WorkbenchTask(READERS + "workstation", READERS + "workstation.checkOnline"));
            case IMPORT_LOG -> Optional.of(new WorkbenchTask(LOGS + "view", LOGS + "open"));
            case DRAFT_CASE -> Optional.of(new WorkbenchTask(CASES + "view", CASES + "new"));
        };
    }
}
