/** What the Diagnostic Log view shows: open logs, rows, filters, marks and details, without any widget. */
package org.raworkbench.internal.logs.ui.model;
