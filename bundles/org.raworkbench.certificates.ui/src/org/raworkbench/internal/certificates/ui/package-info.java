/** The Certificate Status view: its part, its table, its time bar, its commands and its preferences. */
package org.raworkbench.internal.certificates.ui;
