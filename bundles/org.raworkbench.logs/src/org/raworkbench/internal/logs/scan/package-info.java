/** Bytes in, matching lines out: literals, sets of expressions and boolean filters at the speed of the disk. */
package org.raworkbench.internal.logs.scan;
