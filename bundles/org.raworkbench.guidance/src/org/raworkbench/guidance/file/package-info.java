/** Reading and writing EMF files that come from strangers: bounded, without entities, without links. */
package org.raworkbench.guidance.file;
