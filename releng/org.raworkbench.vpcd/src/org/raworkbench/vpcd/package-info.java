/** A real {@code pcscd} with virtual readers (vpcd) and cards written in Java in them, for tests, benchmarks, demos. */
package org.raworkbench.vpcd;
