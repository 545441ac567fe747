/** The index of a large log, measured beside {@code wc -l}; and the generator of large logs. */
package org.raworkbench.benchmarks.logs;
