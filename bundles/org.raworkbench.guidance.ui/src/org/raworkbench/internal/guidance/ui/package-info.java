/** The Troubleshooting view and the Knowledge view. */
package org.raworkbench.internal.guidance.ui;
