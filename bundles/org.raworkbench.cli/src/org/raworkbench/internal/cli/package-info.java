/** The same engines without a window: one class a command, one for the options that all of them share. */
package org.raworkbench.internal.cli;
