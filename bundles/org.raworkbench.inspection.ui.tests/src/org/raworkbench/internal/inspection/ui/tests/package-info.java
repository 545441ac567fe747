/** What the Card Inspection view shows and does: its model by itself, and the view in a workbench. */
package org.raworkbench.internal.inspection.ui.tests;
