/** The stories of the demo desk, inspected and judged. */
package org.raworkbench.inspection.tests.demo;
