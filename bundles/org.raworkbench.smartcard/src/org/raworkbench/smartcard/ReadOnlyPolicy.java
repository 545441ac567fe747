package org.raworkbench.smartcard;

import java.util.Optional;
import java.util.Set;

/**
 * The allow list: the only commands that ever reach a card. Whatever is not on it is refused before it is sent.
 *
 * <p>Instruction bytes are those of ISO/IEC 7816-4:2020, table 5. VERIFY is allowed only without data, where it asks for
 * the retry counter and consumes no try (11.6.6); whether a card may be asked at all is for the card's profile to know.
 */
public final class ReadOnlyPolicy {

    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int READ_BINARY_ODD = 0xB1;
    private static final int READ_RECORD = 0xB2;
    private static final int GET_DATA = 0xCA;
    private static final int GET_DATA_ODD = 0xCB;
    private static final int GET_RESPONSE = 0xC0;
    private static final int VERIFY = 0x20;
    private static final int MANAGE_CHANNEL = 0x70;

    private static final Set<Integer> READING = Set.of(SELECT, READ_BINARY, READ_BINARY_ODD, READ_RECORD, GET_DATA,
            GET_DATA_ODD, GET_RESPONSE);
    /**
     * Instructions whose data can hold a passcode or a key: VERIFY, CHANGE REFERENCE DATA, RESET RETRY COUNTER, ENABLE
     * and DISABLE VERIFICATION REQUIREMENT, EXTERNAL and GENERAL AUTHENTICATE, PSO, PUT DATA, PUT KEY.
     */
    private static final Set<Integer> SECRET = Set.of(0x20, 0x21, 0x24, 0x25, 0x26, 0x28, 0x2C, 0x2D, 0x82, 0x86, 0x87,
            0x88, 0x2A, 0xDA, 0xDB, 0xD8);

    private ReadOnlyPolicy() {
    }

    /** Why {@code command} must not be sent; empty when it may. */
    public static Optional<String> objection(Command command) {
        if ((command.cla() & 0x0C) != 0 && command.cla() < 0xC0 || command.cla() == 0xFF) {
            return Optional.of("secure messaging and reader commands are not sent");
        }
        if (READING.contains(command.ins())) {
            return Optional.empty();
        }
        if (command.ins() == VERIFY) {
            return command.data().isEmpty() && command.ne() == 0 ? Optional.empty()
                    : Optional.of("VERIFY is sent only without data");
        }
        if (command.ins() == MANAGE_CHANNEL) {
            return command.p1() == 0x80 ? Optional.empty() : Optional.of("MANAGE CHANNEL may only close a channel");
        }
        return Optional.of("instruction %02X is not on the read-only list".formatted(command.ins()));
    }

    /** The encoded command as hexadecimal, its data replaced by {@code **} where it could hold a passcode or a key. */
    public static String masked(Command command) {
        String hex = command.encoded().hex();
        boolean secret = SECRET.contains(command.ins()) || !READING.contains(command.ins());
        if (command.data().isEmpty() || !secret) {
            return hex;
        }
        int from = 2 * (command.isExtended() ? 7 : 5);
        int to = from + 2 * command.data().length();
        return hex.substring(0, from) + "**".repeat(command.data().length()) + hex.substring(to);
    }
}
