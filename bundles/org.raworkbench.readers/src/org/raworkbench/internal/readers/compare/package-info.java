/** Readers beside each other, and one card in several of them. */
package org.raworkbench.internal.readers.compare;
