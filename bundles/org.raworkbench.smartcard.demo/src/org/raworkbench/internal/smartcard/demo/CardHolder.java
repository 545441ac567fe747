package org.raworkbench.internal.smartcard.demo;

import java.util.Optional;

import org.raworkbench.smartcard.Bytes;

/**
 * What is on a card for its holder.
 *
 * @param number a number of six bytes that tells this card from others
 * @param authentication certificate for logging in, DER
 * @param signing certificate for content commitment, DER
 */
record CardHolder(Bytes number, Optional<Bytes> authentication, Optional<Bytes> signing) {

    CardHolder withoutAuthentication() {
        return new CardHolder(number, Optional.empty(), signing);
    }
}
