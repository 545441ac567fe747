/** The Support Case editor, the list of cases, their commands and their preferences. */
package org.raworkbench.internal.cases.ui;
