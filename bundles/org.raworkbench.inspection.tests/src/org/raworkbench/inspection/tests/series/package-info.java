/** The series of a card: what is asserted, what is only likely, and what is left open. */
package org.raworkbench.inspection.tests.series;
