/** Searching in a large log, beside ripgrep. */
package org.raworkbench.benchmarks.search;
