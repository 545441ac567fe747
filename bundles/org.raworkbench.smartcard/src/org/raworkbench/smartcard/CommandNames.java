package org.raworkbench.smartcard;

import java.util.Map;
import java.util.Optional;

/** The names of instructions in ISO/IEC 7816-4:2020, table 5, and 7816-8, of class {@code 00} to {@code 7F}. */
public final class CommandNames {

    private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(0x04, "DEACTIVATE FILE"),
            Map.entry(0x0C, "ERASE RECORD"), Map.entry(0x0E, "ERASE BINARY"), Map.entry(0x0F, "ERASE BINARY"),
            Map.entry(0x10, "PERFORM SCQL OPERATION"), Map.entry(0x12, "PERFORM TRANSACTION OPERATION"),
            Map.entry(0x14, "PERFORM USER OPERATION"), Map.entry(0x20, "VERIFY"), Map.entry(0x21, "VERIFY"),
            Map.entry(0x22, "MANAGE SECURITY ENVIRONMENT"), Map.entry(0x24, "CHANGE REFERENCE DATA"),
            Map.entry(0x25, "CHANGE REFERENCE DATA"), Map.entry(0x26, "DISABLE VERIFICATION REQUIREMENT"),
            Map.entry(0x28, "ENABLE VERIFICATION REQUIREMENT"), Map.entry(0x2A, "PERFORM SECURITY OPERATION"),
            Map.entry(0x2C, "RESET RETRY COUNTER"), Map.entry(0x2D, "RESET RETRY COUNTER"),
            Map.entry(0x44, "ACTIVATE FILE"), Map.entry(0x46, "GENERATE ASYMMETRIC KEY PAIR"),
            Map.entry(0x47, "GENERATE ASYMMETRIC KEY PAIR"), Map.entry(0x70, "MANAGE CHANNEL"),
            Map.entry(0x82, "EXTERNAL AUTHENTICATE"), Map.entry(0x84, "GET CHALLENGE"),
            Map.entry(0x86, "GENERAL AUTHENTICATE"), Map.entry(0x87, "GENERAL AUTHENTICATE"),
            Map.entry(0x88, "INTERNAL AUTHENTICATE"), Map.entry(0xA0, "SEARCH BINARY"),
            Map.entry(0xA1, "SEARCH BINARY"), Map.entry(0xA2, "SEARCH RECORD"), Map.entry(0xA4, "SELECT"),
            Map.entry(0xB0, "READ BINARY"), Map.entry(0xB1, "READ BINARY"), Map.entry(0xB2, "READ RECORD"),
            Map.entry(0xB3, "READ RECORD"), Map.entry(0xC0, "GET RESPONSE"), Map.entry(0xC2, "ENVELOPE"),
            Map.entry(0xC3, "ENVELOPE"), Map.entry(0xCA, "GET DATA"), Map.entry(0xCB, "GET DATA"),
            Map.entry(0xD0, "WRITE BINARY"), Map.entry(0xD1, "WRITE BINARY"), Map.entry(0xD2, "WRITE RECORD"),
            Map.entry(0xD6, "UPDATE BINARY"), Map.entry(0xD7, "UPDATE BINARY"), Map.entry(0xDA, "PUT DATA"),
            Map.entry(0xDB, "PUT DATA"), Map.entry(0xDC, "UPDATE RECORD"), Map.entry(0xDD, "UPDATE RECORD"),
            Map.entry(0xE0, "CREATE FILE"), Map.entry(0xE2, "APPEND RECORD"), Map.entry(0xE4, "DELETE FILE"),
            Map.entry(0xE6, "TERMINATE DF"), Map.entry(0xE8, "TERMINATE EF"), Map.entry(0xFE, "TERMINATE CARD USAGE"));

    /** GlobalPlatform Card Specification 2.3.1, table 11-1, of class {@code 80} to {@code 8F}. */
    private static final Map<Integer, String> GLOBAL_PLATFORM = Map.of(0x50, "INITIALIZE UPDATE", 0xC0, "GET RESPONSE",
            0xCA, "GET DATA", 0xCB, "GET DATA", 0xD8, "PUT KEY", 0xE2, "STORE DATA", 0xE4, "DELETE", 0xE6, "INSTALL",
            0xF0, "SET STATUS", 0xF2, "GET STATUS");

    private CommandNames() {
    }

    /**
     * The name of an instruction.
     *
     * @param cla class byte, 0 to 255
     * @param ins instruction byte, 0 to 255
     */
    public static Optional<String> of(int cla, int ins) {
        if (cla < 0x80) {
            return Optional.ofNullable(NAMES.get(ins));
        }
        return cla < 0x90 ? Optional.ofNullable(GLOBAL_PLATFORM.get(ins)) : Optional.empty();
    }

    /** The name of a recorded command, or "instruction 5A" where it has none; empty where no command was recorded. */
    public static String of(Exchange exchange) {
        if (exchange.command().length() < 4) {
            return "";
        }
        String ins = exchange.command().substring(2, 4);
        return of(Integer.parseInt(exchange.command().substring(0, 2), 16), Integer.parseInt(ins, 16))
                .orElseGet(() -> Messages.get("command.unknown", ins));
    }
}
