/** Readers, their firmware and the catalogue: what a person is told. */
package org.raworkbench.readers.tests;
