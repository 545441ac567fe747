package org.raworkbench.internal.inspection.chip;

import java.util.Objects;
import java.util.Optional;

import org.raworkbench.inspection.CardApplication;
import org.raworkbench.inspection.ChipIdentity;

/**
 * What reading a chip gave.
 *
 * @param identity what the chip says about itself
 * @param securityDomain the issuer security domain, where there is one; its identifier is empty where the card does not
 *        tell it
 */
public record ChipReading(ChipIdentity identity, Optional<CardApplication> securityDomain) {

    /** No GlobalPlatform card. */
    static final ChipReading NONE = new ChipReading(ChipIdentity.NONE, Optional.empty());

    public ChipReading {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(securityDomain, "securityDomain");
    }
}
