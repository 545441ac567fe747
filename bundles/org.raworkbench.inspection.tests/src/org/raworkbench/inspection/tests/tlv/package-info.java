/** Data objects, sound and hostile. */
package org.raworkbench.inspection.tests.tlv;
