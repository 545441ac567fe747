/** From whatever was dropped to a normalised UTF-8 working copy: archives, encodings, hashes, limits. */
package org.raworkbench.internal.logs.intake;
