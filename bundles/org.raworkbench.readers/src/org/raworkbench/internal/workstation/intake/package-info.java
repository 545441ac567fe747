/** The zip files of the collector: which parts they have, how they are read with bounds, and in which encodings. */
package org.raworkbench.internal.workstation.intake;
