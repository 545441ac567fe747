package org.raworkbench.internal.inspection.chip;

import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.internal.inspection.tlv.TlvSequence;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/**
 * The answer to the SELECT of an issuer security domain (GlobalPlatform Card Specification 2.3.1, 11.9.3).
 *
 * @param aid its application identifier; empty where the answer does not tell it
 * @param recognition the card recognition data in the answer, where it is there
 * @param locked whether the card says that it is locked
 */
record SecurityDomain(Bytes aid, Optional<Tlv> recognition, boolean locked) {

    /** What SELECT answers when the card is locked. */
    private static final int CARD_LOCKED = 0x6283;
    private static final int FCI = 0x6F;
    private static final int DF_NAME = 0x84;
    private static final int PROPRIETARY = 0xA5;
    private static final int RECOGNITION = 0x73;
    private static final int MAXIMUM_LENGTH = 0x9F65;
    private static final int LIFE_CYCLE = 0x9F6E;

    /** GlobalPlatform's, Visa's and Gemalto's identifiers. */
    private static final List<Bytes> KNOWN = List.of(Bytes.ofHex("A000000151"), Bytes.ofHex("A000000003"),
            Bytes.ofHex("A000000018434D"));

    /**
     * The security domain that answered; empty when something else did. A card with another application as its default
     * selects that one when no identifier is given.
     *
     * @param named whether it was selected by its identifier, so that nothing else can have answered
     */
    static Optional<SecurityDomain> of(Response selected, boolean named) {
        boolean locked = selected.sw() == CARD_LOCKED;
        if (!selected.ok() && !locked) {
            return Optional.empty();
        }
        TlvSequence answer = TlvReader.read(selected.data());
        Bytes aid = answer.find(FCI, DF_NAME).map(Tlv::value).filter(bytes -> bytes.length() <= 16)
                .orElse(Bytes.empty());
        Optional<Tlv> recognition = answer.find(FCI, PROPRIETARY, RECOGNITION);
        boolean domain = named || selected.data().isEmpty() || recognition.isPresent()
                || answer.find(FCI, PROPRIETARY, MAXIMUM_LENGTH).isPresent()
                || answer.find(FCI, PROPRIETARY, LIFE_CYCLE).isPresent() || KNOWN.stream().anyMatch(aid::startsWith);
        return domain ? Optional.of(new SecurityDomain(aid, recognition, locked)) : Optional.empty();
    }
}
