/** What the Certificate Status view shows, decided without a widget. */
package org.raworkbench.internal.certificates.ui.model;
