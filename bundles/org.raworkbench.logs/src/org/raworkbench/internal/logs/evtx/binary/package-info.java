/** The binary event log format: files, chunks, records and their binary XML, damaged ones included. */
package org.raworkbench.internal.logs.evtx.binary;
