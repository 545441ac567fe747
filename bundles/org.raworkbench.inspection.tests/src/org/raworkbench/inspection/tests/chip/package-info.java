/** What a chip says about itself: real answers, made-up ones, and noise. */
package org.raworkbench.inspection.tests.chip;
