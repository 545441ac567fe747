/** The start of the workbench's window against a bare workbench with one empty view. */
package org.raworkbench.benchmarks.start;
