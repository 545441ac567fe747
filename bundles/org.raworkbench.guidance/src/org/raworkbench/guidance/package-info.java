/** From the evidence to ranked causes and the next step. */
package org.raworkbench.guidance;
