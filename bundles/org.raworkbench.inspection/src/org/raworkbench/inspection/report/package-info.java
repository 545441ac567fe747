/** An inspection as a document: JSON for scripts, text for the clipboard, HTML for people, and its verdict. */
package org.raworkbench.inspection.report;
