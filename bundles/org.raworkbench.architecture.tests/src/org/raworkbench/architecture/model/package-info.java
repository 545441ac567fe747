/** What the rules look at: the bundles of the house, their packages, classes and texts, as plain values. */
package org.raworkbench.architecture.model;
