/** A case and its attachments on disk: atomic saving, backup, lock, recovery. */
package org.raworkbench.internal.cases.file;
