/**
 * Evidence, findings, examiners and the desk: what every engine and every view has in common.
 *
 * <p>No user interface and no smartcards here; the arrow of the design ends in this package.
 */
package org.raworkbench.core;
