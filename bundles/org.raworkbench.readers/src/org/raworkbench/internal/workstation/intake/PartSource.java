package org.raworkbench.internal.workstation.intake;

import org.raworkbench.internal.workstation.raw.Reading;

/** Where the parts of what is known of a Windows workstation come from: its commands, or a report of them. */
@FunctionalInterface
public interface PartSource {

    /** The text of {@code part}, or why there is none. Called for several parts at once. */
    Reading<String> read(ReportPart part) throws InterruptedException;
}
