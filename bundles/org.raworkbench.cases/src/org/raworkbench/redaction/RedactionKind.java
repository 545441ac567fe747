package org.raworkbench.redaction;

import java.util.Locale;
import java.util.Optional;

/**
 * What redaction looks for. The author of a case may decide about personal data; secrets are always masked.
 *
 * <p>Serial numbers of readers, certificates and cards, answers to reset and certificate hashes are not looked for:
 * they name a device, and the people who help need them.
 */
public enum RedactionKind {

    /** NHS number: ten digits whose last one checks the others, modulus 11. */
    NHS_NUMBER(false),
    /** A date that is called a date of birth. */
    DATE_OF_BIRTH(false),
    /** A full postcode of the United Kingdom. */
    POSTCODE(false),
    /** A telephone number of the United Kingdom. */
    TELEPHONE(false),
    /** An e-mail address. */
    EMAIL(false),
    /** The name of a person. */
    PERSON(false),
    /** The name of a user account. */
    USER(false),
    /** The name of a machine. */
    COMPUTER(false),
    /** The security identifier of a Windows account. */
    SID(false),
    /** An IPv4 or IPv6 address. */
    IP_ADDRESS(false),
    /** The twelve digits that name a user of the Care Identity Service; no GUID. */
    UUID(false),
    /** A sign-in ticket of Spine. */
    TICKET(true),
    /** A JSON Web Token, a bearer token, an API key and the like. */
    TOKEN(true),
    /** A password, a passcode or a client secret. */
    PASSWORD(true),
    /** A cookie or the id of a session. */
    SESSION(true),
    /** A private key. */
    PRIVATE_KEY(true),
    /** The passcode inside a command to a card (ISO/IEC 7816-4:2020, 11.6: VERIFY and those that follow). */
    CARD_PASSCODE(true);

    private final boolean secret;

    RedactionKind(boolean secret) {
        this.secret = secret;
    }

    /** Whether it is always masked, whatever the author decides. */
    public boolean secret() {
        return secret;
    }

    /** Its name in files: lower case with hyphens, such as {@code nhs-number}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind whose {@link #id} is {@code id}; empty when there is none. */
    public static Optional<RedactionKind> of(String id) {
        for (RedactionKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
