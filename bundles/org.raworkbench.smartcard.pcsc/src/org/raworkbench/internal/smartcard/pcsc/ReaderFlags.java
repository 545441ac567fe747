package org.raworkbench.internal.smartcard.pcsc;

/**
 * A reader and its event state, as SCardGetStatusChange gives it.
 *
 * @param name the reader
 * @param flags SCARD_STATE_ flags; the upper 16 bits count the card's comings and goings where the service counts them
 *        (pcsc-lite and Windows do)
 */
record ReaderFlags(String name, int flags) {

    static final int UNAWARE = 0;

    private static final int UNKNOWN = 0x4;
    private static final int UNAVAILABLE = 0x8;
    private static final int PRESENT = 0x20;
    private static final int EXCLUSIVE = 0x80;
    private static final int MUTE = 0x200;

    /** What the public API of the JDK tells. */
    static ReaderFlags of(String name, boolean present) {
        return new ReaderFlags(name, present ? PRESENT : 0x10);
    }

    boolean unknown() {
        return has(UNKNOWN) || has(UNAVAILABLE);
    }

    boolean present() {
        return has(PRESENT) && !unknown();
    }

    boolean exclusive() {
        return has(EXCLUSIVE);
    }

    boolean mute() {
        return has(MUTE);
    }

    int count() {
        return flags >>> 16;
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
