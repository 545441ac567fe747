/** Chains of certificates to trust anchors, validated by the library after RFC 5280, and what went wrong in plain words. */
package org.raworkbench.internal.certificates.path;
