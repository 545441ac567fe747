/** The desk and the verdict as their users see them. */
package org.raworkbench.core.tests;
