/** What all views share: the look of severities, status header, sections of facts, empty states, jobs, exports. */
package org.raworkbench.ui;
