/** Judges card snapshots: what is wrong with the card, who can put it right, what to do next. */
package org.raworkbench.internal.inspection.examine;
