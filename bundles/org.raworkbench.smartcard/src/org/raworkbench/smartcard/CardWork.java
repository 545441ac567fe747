package org.raworkbench.smartcard;

/** Work on one card. It runs on the reader's own thread and may be run again from its start. */
@FunctionalInterface
public interface CardWork<T> {

    /** Does the work. The connection is valid only during this call and only on this thread. */
    T run(CardConnection card) throws SmartcardException;
}
