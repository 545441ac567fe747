/** From files, folders and text to certificates and revocation lists, whatever bytes are in them. */
package org.raworkbench.internal.certificates.reading;
