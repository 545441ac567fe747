/** How fast Windows event logs become text, beside evtxexport. */
package org.raworkbench.benchmarks.evtx;
