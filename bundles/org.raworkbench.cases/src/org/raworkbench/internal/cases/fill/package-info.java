/** Fills fields from evidence and says from which. */
package org.raworkbench.internal.cases.fill;
