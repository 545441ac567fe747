package org.raworkbench.internal.smartcard;

/** The one thread on which everything happens that concerns a reader. A daemon: a native call may never return. */
final class ReaderThread extends Thread {

    ReaderThread(String reader, Runnable work) {
        super(work, "smartcard reader " + reader);
        setDaemon(true);
    }
}
