package org.raworkbench.vpcd;

import java.util.HexFormat;

/**
 * One command that reached a virtual card, seen from the card.
 *
 * @param command upper-case hexadecimal
 * @param response upper-case hexadecimal, status word included
 */
public record LoggedExchange(String command, String response) {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static LoggedExchange of(byte[] command, byte[] response) {
        return new LoggedExchange(HEX.formatHex(command), HEX.formatHex(response));
    }
}
