/** Card inspection: from a card's bytes to what card it is, what is on it and whether it is fit for use. */
package org.raworkbench.inspection;
