/** Tests of the Diagnostic Log view and of what it shows. */
package org.raworkbench.internal.logs.ui.tests;
