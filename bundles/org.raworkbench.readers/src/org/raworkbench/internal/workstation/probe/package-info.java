/** The probes: each looks at one thing of a workstation, with a limit of time, and none changes anything. */
package org.raworkbench.internal.workstation.probe;
