package org.raworkbench.inspection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the chip says about itself (GlobalPlatform Card Specification 2.3.1, 11.3 and annex H).
 *
 * @param serial chip serial for the desk: IC fabricator, IC type, IC batch and IC serial of the CPLC in hexadecimal;
 *        empty when the card gives none
 * @param cplc the card production life cycle data, field by field, in the card's order; empty when the card gives none
 * @param facts other things it says: security domain, GlobalPlatform version, issuer and card numbers (IIN, CIN)
 */
public record ChipIdentity(Optional<String> serial, List<CplcField> cplc, List<Fact> facts) {

    /** Nothing known. */
    public static final ChipIdentity NONE = new ChipIdentity(Optional.empty(), List.of(), List.of());

    /**
     * One CPLC field.
     *
     * @param name camel-case name, for instance {@code icFabricator}; key of the JSON document
     * @param label name for people
     * @param hex its value in upper-case hexadecimal
     * @param meaning what it says; a date names every year it can stand for ("day 123 of 2013 or 2023"), because the card
     *        stores one digit of the year; may be empty
     */
    public record CplcField(String name, String label, String hex, String meaning) {
    }

    /** A named value. */
    public record Fact(String name, String value) {
    }

    public ChipIdentity {
        Objects.requireNonNull(serial, "serial");
        cplc = List.copyOf(cplc);
        facts = List.copyOf(facts);
    }
}
