package org.raworkbench.internal.smartcard.demo;

import org.raworkbench.smartcard.ReaderProperties;

/**
 * A simulated reader with what is in it.
 *
 * @param readerName the name it has on the desk
 * @param card the card in it
 * @param properties what it says of itself
 */
public record DemoReader(String readerName, SimulatedCard card, ReaderProperties properties) {
}
