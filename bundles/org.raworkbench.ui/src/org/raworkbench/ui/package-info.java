/** What all views share: the look of severities, the status header, sections of facts, empty states, jobs and exports. */
package org.raworkbench.ui;
