/** What the Certificate Status view shows and does: its model by itself, and the view in a workbench. */
package org.raworkbench.internal.certificates.ui.tests;
