/** The rules on this very source tree, and each of them proved on models made up to break it. */
package org.raworkbench.architecture.tests;
