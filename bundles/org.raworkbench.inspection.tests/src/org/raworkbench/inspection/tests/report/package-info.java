/** The documents about an inspection. */
package org.raworkbench.inspection.tests.report;
