/** Findings about workstations, made of the checks that came to a fault. */
package org.raworkbench.internal.workstation.examine;
