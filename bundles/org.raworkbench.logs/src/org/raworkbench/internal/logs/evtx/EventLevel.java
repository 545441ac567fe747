package org.raworkbench.internal.logs.evtx;

/** The levels of winmeta.h, in the words of Event Viewer. */
public enum EventLevel {
    CRITICAL("Critical"), ERROR("Error"), WARNING("Warning"), INFORMATION("Information"), VERBOSE("Verbose");

    private final String title;

    EventLevel(String title) {
        this.title = title;
    }

    /** As Event Viewer writes it in English. */
    public String title() {
        return title;
    }

    /** The level with the number {@code number}; 0 and those of providers count as information, as in Event Viewer. */
    public static EventLevel of(int number) {
        return switch (number) {
            case 1 -> CRITICAL;
            case 2 -> ERROR;
            case 3 -> WARNING;
            case 5 -> VERBOSE;
            default -> INFORMATION;
        };
    }
}
