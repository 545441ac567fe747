/** Reads the model from a source tree: manifests, compiled classes, package descriptions and texts. */
package org.raworkbench.architecture.reading;
