/** What the Reader Firmware view shows, without widgets: attached readers, comparison, many workstations. */
package org.raworkbench.internal.readers.ui.model;
