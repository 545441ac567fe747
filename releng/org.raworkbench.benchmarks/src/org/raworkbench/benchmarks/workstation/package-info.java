/** Whole checks of a workstation, against the clock. */
package org.raworkbench.benchmarks.workstation;
