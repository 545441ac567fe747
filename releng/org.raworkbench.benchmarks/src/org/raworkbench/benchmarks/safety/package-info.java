/** What has to hold however often cards are inspected: counters stay as they are, and readers are listed at once. */
package org.raworkbench.benchmarks.safety;
