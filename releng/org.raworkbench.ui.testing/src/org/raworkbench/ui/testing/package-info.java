/** The running workbench, its widgets and a plain desk, as the tests of views handle them. */
package org.raworkbench.ui.testing;
