/** Texts and pictures behind {@code org.raworkbench.ui}. */
package org.raworkbench.internal.ui;
