/** How fast causes are ranked with everything on the desk, and a large case opens. */
package org.raworkbench.benchmarks.guidance;
