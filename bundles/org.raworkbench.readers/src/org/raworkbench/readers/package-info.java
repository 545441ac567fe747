/** What is known of an attached reader, its firmware against the catalogue, and readers beside each other. */
package org.raworkbench.readers;
