/** Tests of the Support Case editor and the list of cases. */
package org.raworkbench.internal.cases.ui.tests;
