package org.raworkbench.smartcard;

/** State of the system's PC/SC service. */
public enum ServiceState {
    /** Not asked yet. */
    STARTING,
    /** It answers. */
    RUNNING,
    /** Installed, but it does not answer. */
    STOPPED,
    /** This machine has no PC/SC library, or nothing here looks for it. */
    MISSING
}
