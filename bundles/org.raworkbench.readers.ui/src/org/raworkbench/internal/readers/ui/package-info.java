/** The Reader Firmware view: its part, its tables, its dialog and its commands. */
package org.raworkbench.internal.readers.ui;
