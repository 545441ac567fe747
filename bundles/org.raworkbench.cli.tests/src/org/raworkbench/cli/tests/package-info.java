/** The command line as its users see it, over the real engines and the demo desk. */
package org.raworkbench.cli.tests;
