/** Shows the bundled help pages in a window of the workbench; there is no need for a browser or a network. */
package org.raworkbench.internal.help;
