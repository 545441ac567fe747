package org.raworkbench.internal.workstation.raw;

/**
 * A Windows service.
 *
 * @param name its short name
 * @param displayName the name that people see, in the language of Windows
 * @param state the number of its state, see {@link #RUNNING}
 * @param pid its process; 0 when it has none or it is not told
 */
public record ServiceEntry(String name, String displayName, int state, long pid) {

    /** SERVICE_STOPPED (winsvc.h). */
    public static final int STOPPED = 1;
    /** SERVICE_RUNNING (winsvc.h). */
    public static final int RUNNING = 4;

    public boolean isRunning() {
        return state == RUNNING;
    }
}
