/** What the Card Inspection view shows, decided without any widget. */
package org.raworkbench.internal.inspection.ui.model;
