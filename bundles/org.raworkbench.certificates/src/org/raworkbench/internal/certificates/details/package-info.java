/** Certificates of which a text holds only the details: what certutil and OpenSC print, and saved inspections. */
package org.raworkbench.internal.certificates.details;
