package org.raworkbench.internal.smartcard.demo;

import org.raworkbench.smartcard.Bytes;

/**
 * A card holder who does not exist.
 *
 * @param uuid the 12 digits that a card has on its front
 * @param name given name and family name with an underscore between them
 * @param keys the beginning of the names of the person's keys
 * @param card a number of six bytes that tells the person's card from others
 */
record DemoPerson(String uuid, String name, String keys, Bytes card) {

    static final DemoPerson USER = new DemoPerson("999900000101", "Demo_Person", "person-1",
            Bytes.ofHex("DE4000000101"));
    static final DemoPerson AGENT = new DemoPerson("999900000202", "Demo_Agent", "person-2",
            Bytes.ofHex("DE4000000202"));
    /** Somebody who has left: the signing certificate is revoked. The keys are those of the agent. */
    static final DemoPerson LEAVER = new DemoPerson("999900000303", "Demo_Leaver", "person-2",
            Bytes.ofHex("DE4000000303"));
}
