/** Reads what a chip says about itself through GlobalPlatform, without opening a secure channel. */
package org.raworkbench.internal.inspection.chip;
