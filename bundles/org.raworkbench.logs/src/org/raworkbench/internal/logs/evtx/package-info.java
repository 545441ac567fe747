/** What a Windows event log record says, whichever file it came from, and how it is told as text, JSON and XML. */
package org.raworkbench.internal.logs.evtx;
