/** Weighs causes by the evidence at hand. */
package org.raworkbench.internal.guidance.diagnose;
