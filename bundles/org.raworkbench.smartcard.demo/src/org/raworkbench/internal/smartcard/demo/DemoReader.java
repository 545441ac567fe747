package org.raworkbench.internal.smartcard.demo;

/**
 * A simulated reader with what is in it.
 *
 * @param readerName the name it has on the desk
 * @param card the card in it
 */
public record DemoReader(String readerName, SimulatedCard card) {
}
