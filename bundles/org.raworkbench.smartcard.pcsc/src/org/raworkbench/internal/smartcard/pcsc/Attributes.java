package org.raworkbench.internal.smartcard.pcsc;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.raworkbench.smartcard.Bytes;

/** SCardGetAttrib, which the JDK does not offer. */
interface Attributes {

    /** The value of attribute {@code number}; empty when the driver does not give it. */
    Optional<Bytes> read(long card, int number);

    /** The function of the PC/SC library at {@code library}; empty where JNA is missing or cannot call it. */
    static Optional<Attributes> find(Callable<String> library) {
        try {
            return Optional.of(new JnaAttributes(library.call()));
        } catch (Exception | LinkageError absent) {
            // What only attributes tell stays unknown then.
            return Optional.empty();
        }
    }
}
