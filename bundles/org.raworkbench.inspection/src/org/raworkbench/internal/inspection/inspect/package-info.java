/** Inspects one card: in which order it is read, what is kept when reading fails, and how the snapshots come about. */
package org.raworkbench.internal.inspection.inspect;
