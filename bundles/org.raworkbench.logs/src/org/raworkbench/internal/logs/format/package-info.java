/** Declarative line formats: recognising a line, its time, severity and fields. */
package org.raworkbench.internal.logs.format;
