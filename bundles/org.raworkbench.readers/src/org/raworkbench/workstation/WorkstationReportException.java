package org.raworkbench.workstation;

/** A report of another workstation cannot be used at all. The message says what, where and what to do. */
public final class WorkstationReportException extends Exception {

    private static final long serialVersionUID = 1L;

    public WorkstationReportException(String message) {
        super(message);
    }
}
