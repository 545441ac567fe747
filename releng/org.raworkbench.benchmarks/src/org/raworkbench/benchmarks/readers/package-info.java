/** How fast readers tell what they are. */
package org.raworkbench.benchmarks.readers;
