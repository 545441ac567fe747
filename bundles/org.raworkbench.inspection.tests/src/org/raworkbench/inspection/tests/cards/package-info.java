/** Synthetic cards that answer command by command, with certificates made on the spot. */
package org.raworkbench.inspection.tests.cards;
