package org.raworkbench.inspection;

import java.util.Objects;

import org.raworkbench.smartcard.Bytes;

/**
 * An application on the card.
 *
 * @param aid its application identifier as the card answers it
 * @param name its name in the field's terms: "PIV", "PKCS#15"
 * @param detail label, version or manufacturer that it states itself; may be empty
 */
public record CardApplication(Bytes aid, String name, String detail) {

    public CardApplication {
        Objects.requireNonNull(aid, "aid");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(detail, "detail");
    }
}
