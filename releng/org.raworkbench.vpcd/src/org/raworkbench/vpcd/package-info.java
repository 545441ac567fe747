/** Real {@code pcscd} daemons with virtual readers (vsmartcard's vpcd) and cards written in Java in them, for tests, benchmarks and demos. */
package org.raworkbench.vpcd;
