package org.raworkbench.internal.smartcard;

/** One piece of work that waits for its turn on a reader's thread. */
interface QueuedRun {

    QueuedLease<?> lease();

    /** Works and ends the lease. Never throws. */
    void run();
}
