/** Takes answers to reset apart and names the cards that give them. */
package org.raworkbench.internal.inspection.atr;
