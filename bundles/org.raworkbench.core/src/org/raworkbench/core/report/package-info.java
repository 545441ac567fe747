/** Findings as JSON, in the one shape that every document of the workbench uses. */
package org.raworkbench.core.report;
