/** Windows event log files: the binary format, its records and our own message texts. */
package org.raworkbench.internal.logs.evtx;
