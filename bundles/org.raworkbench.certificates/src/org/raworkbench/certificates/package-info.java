/** Certificate status: whether a certificate can be trusted for its purpose now, until when, and who renews it. */
package org.raworkbench.certificates;
