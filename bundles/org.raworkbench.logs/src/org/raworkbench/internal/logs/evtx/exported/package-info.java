/** Event logs that Event Viewer or PowerShell wrote as XML or CSV, read into the same records. */
package org.raworkbench.internal.logs.evtx.exported;
