package org.raworkbench.internal.smartcard.pcsc;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The contexts of this JVM with the PC/SC service. pcsc-lite does one call at a time in a context, so whoever may have
 * to wait gets one of its own; it comes back here and is used again, for it cannot be released on every JVM.
 */
final class ContextPool {

    private final JdkNatives natives;
    private final Deque<Long> idle = new ArrayDeque<>();
    private boolean closed;

    ContextPool(JdkNatives natives) {
        this.natives = natives;
    }

    /** A context for one user. It may be one that died unnoticed while it was idle. */
    long acquire() throws PcscFailure {
        natives.load();
        synchronized (this) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return natives.establishContext();
    }

    void giveBack(long context) {
        synchronized (this) {
            if (!closed) {
                idle.push(context);
                return;
            }
        }
        natives.releaseContext(context);
    }

    /** The service went away under {@code context}: it is dead, and so are those that lie idle. */
    void discard(long context) {
        natives.releaseContext(context);
        clear();
    }

    /** Releases what is idle, and what comes back later. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        clear();
    }

    private void clear() {
        Deque<Long> old;
        synchronized (this) {
            old = new ArrayDeque<>(idle);
            idle.clear();
        }
        old.forEach(natives::releaseContext);
    }
}
