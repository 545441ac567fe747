/** Finding one string of bytes in a block, eight bytes at a time. */
package org.raworkbench.internal.logs.scan.literal;
