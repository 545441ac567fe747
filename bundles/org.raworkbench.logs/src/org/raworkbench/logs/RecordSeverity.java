package org.raworkbench.logs;

/** How serious a record says it is, from the least to the most serious; {@link #NONE} where it does not say. */
public enum RecordSeverity {
    NONE, TRACE, DEBUG, INFO, WARNING, ERROR, FATAL;
}
