/** Whether a certificate was withdrawn: revocation lists (CRLs), responders (OCSP), and the addresses they live at. */
package org.raworkbench.internal.certificates.revocation;
