package org.raworkbench.internal.workstation;

import org.raworkbench.internal.workstation.raw.Workplace;

/**
 * A workstation after its probes have run.
 *
 * @param place what they brought
 * @param complete whether nobody cancelled
 */
public record ReadMachine(Workplace place, boolean complete) {
}
