/** Our inspection beside the programs that others use, on the same virtual card behind the same real pcscd. */
package org.raworkbench.benchmarks.cards;
