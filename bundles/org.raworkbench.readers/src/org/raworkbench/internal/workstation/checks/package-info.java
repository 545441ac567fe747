/** The checks: what was read of a workstation, weighed against knowledge, in sentences for people. */
package org.raworkbench.internal.workstation.checks;
