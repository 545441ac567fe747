/** What all benchmarks share: times, limits, and the description of the machine. */
package org.raworkbench.benchmarks;
