/** The catalogue of readers: knowledge files, the site's rows over them, and a reader's firmware against both. */
package org.raworkbench.internal.readers.catalogue;
