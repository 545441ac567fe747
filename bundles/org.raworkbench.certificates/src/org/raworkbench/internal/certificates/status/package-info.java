/** Brings reading, path, revocation and the rules of the field together into one status for each certificate. */
package org.raworkbench.internal.certificates.status;
