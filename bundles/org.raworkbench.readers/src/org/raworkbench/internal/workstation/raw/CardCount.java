package org.raworkbench.internal.workstation.raw;

import java.util.List;

/**
 * Readers and cards as the smartcard service sees them, without those that are only software.
 *
 * @param answers whether the service of the system answers
 * @param problem what it says when it does not
 * @param readers names of all readers
 * @param withCards names of the readers that something is in
 */
public record CardCount(boolean answers, String problem, List<String> readers, List<String> withCards) {

    public CardCount {
        readers = List.copyOf(readers);
        withCards = List.copyOf(withCards);
    }
}
