/** Answers to reset: every field, every fault, and a peer that must agree. */
package org.raworkbench.inspection.tests.atr;
