/** Says which series an NHS smartcard is of, and only what a source or a person confirms. */
package org.raworkbench.internal.inspection.series;
