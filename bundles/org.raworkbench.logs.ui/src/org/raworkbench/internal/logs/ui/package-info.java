/** The Diagnostic Log view: table, tabs, dialogs and commands. */
package org.raworkbench.internal.logs.ui;
