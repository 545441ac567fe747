/** What the field decides about certificates, as data with sources: authorities, renewal, strengths, causes. */
package org.raworkbench.internal.certificates.knowledge;
