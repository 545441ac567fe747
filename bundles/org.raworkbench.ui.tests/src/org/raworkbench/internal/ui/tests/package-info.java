/** What the views share, the start of the application, and the help pages. */
package org.raworkbench.internal.ui.tests;
