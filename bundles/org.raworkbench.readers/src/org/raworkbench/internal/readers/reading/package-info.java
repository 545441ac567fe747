/** What readers say of themselves: properties of PC/SC, the operating system's list of USB devices, names. */
package org.raworkbench.internal.readers.reading;
