package org.raworkbench.smartcard;

import java.util.Objects;

/**
 * A response APDU (ISO/IEC 7816-4:2020, 5.3), complete: parts announced by {@code 61xx} are already joined.
 *
 * @param data the response data, empty where the card sent none
 * @param sw the status word, 0x0000 to 0xFFFF
 */
public record Response(Bytes data, int sw) {

    public Response {
        Objects.requireNonNull(data, "data");
    }

    /** Normal processing, {@code 9000}. */
    public boolean ok() {
        return sw == 0x9000;
    }

    /** The status word as four upper-case hexadecimal digits. */
    public String swHex() {
        return "%04X".formatted(sw);
    }
}
