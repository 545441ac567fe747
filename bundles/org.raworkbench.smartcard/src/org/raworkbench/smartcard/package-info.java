/**
 * The shared smartcard service: readers, cards, exchanges and events. API for every bundle that reads cards.
 *
 * <p>Read only by construction: {@link org.raworkbench.smartcard.ReadOnlyPolicy} decides what may be sent to a card.
 */
package org.raworkbench.smartcard;
