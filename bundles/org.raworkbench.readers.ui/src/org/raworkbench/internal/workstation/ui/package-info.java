/** The Workstation Check view: its part, its tree of checks and its commands. */
package org.raworkbench.internal.workstation.ui;
