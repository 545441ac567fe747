/** What is told about cases: checks and replacements, as JSON and text. */
package org.raworkbench.cases.report;
