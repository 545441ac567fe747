/** What the Workstation Check view shows, without widgets. */
package org.raworkbench.internal.workstation.ui.model;
