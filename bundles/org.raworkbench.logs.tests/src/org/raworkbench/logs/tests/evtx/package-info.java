/** Tests of the Windows event log reader, on files that code writes and with evtxexport as oracle. */
package org.raworkbench.logs.tests.evtx;
