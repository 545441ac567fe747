/** Diagnostic logs as evidence: sources, records, findings tied to lines. */
package org.raworkbench.logs;
