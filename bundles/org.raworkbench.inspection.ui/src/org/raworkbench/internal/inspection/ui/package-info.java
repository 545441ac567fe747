/** The Card Inspection view: widgets and commands over {@code model}. */
package org.raworkbench.internal.inspection.ui;
