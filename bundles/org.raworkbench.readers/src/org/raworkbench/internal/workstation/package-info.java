/** The check of a workstation as a service: probes, checks and the snapshot they make together. */
package org.raworkbench.internal.workstation;
