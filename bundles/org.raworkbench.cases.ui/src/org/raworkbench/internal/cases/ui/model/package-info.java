/**
 * What editor and list of cases show, decided without a widget: the draft and its history, the file, the checklist,
 * the rows.
 */
package org.raworkbench.internal.cases.ui.model;
