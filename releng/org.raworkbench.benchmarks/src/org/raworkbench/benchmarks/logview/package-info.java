/** Measures the Diagnostic Log view in the running workbench. */
package org.raworkbench.benchmarks.logview;
