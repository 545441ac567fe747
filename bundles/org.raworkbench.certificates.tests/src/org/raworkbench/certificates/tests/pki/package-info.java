/** A small public key infrastructure for the tests. All names and certificates are synthetic. */
package org.raworkbench.certificates.tests.pki;
