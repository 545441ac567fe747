package org.raworkbench.smartcard;

import java.util.Optional;
import java.util.Set;

/**
 * The allow list: the only commands that ever reach a card. Whatever is not on it is refused before it is sent.
 *
 * <p>Class and instruction bytes are those of ISO/IEC 7816-4:2020, 5.4.1 and table 5:
 * <ul>
 * <li>class {@code 00} (interindustry, basic channel, no chaining, no secure messaging): SELECT, READ BINARY, READ
 * RECORD, GET DATA, GET RESPONSE, VERIFY without data, MANAGE CHANNEL that closes a channel;
 * <li>class {@code 80} (GlobalPlatform Card Specification 2.3.1, 11.3): GET DATA and GET RESPONSE. In proprietary
 * classes an instruction byte means whatever the card's maker chose, so nothing else is sent there.
 * </ul>
 * The other channels belong to whichever program opened them, chaining would carry data past this list, and secure
 * messaging would hide it; so all of them are refused.
 *
 * <p>VERIFY without data asks for the retry counter and consumes no try (11.6.6); whether a card may be asked at all is
 * for the card's profile to know. With P1 = FF it would take back the rights that another program has just obtained, so
 * P1 has to be 00.
 */
public final class ReadOnlyPolicy {

    private static final int INTERINDUSTRY = 0x00;
    private static final int GLOBAL_PLATFORM = 0x80;

    private static final int VERIFY = 0x20;
    private static final int MANAGE_CHANNEL = 0x70;
    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int READ_BINARY_ODD = 0xB1;
    private static final int READ_RECORD = 0xB2;
    private static final int GET_RESPONSE = 0xC0;
    private static final int GET_DATA = 0xCA;
    private static final int GET_DATA_ODD = 0xCB;

    /** ISO/IEC 7816-4:2020, 11.2.2: by identifier, child, in the current DF, parent, by name, by path (two ways). */
    private static final Set<Integer> SELECT_P1 = Set.of(0x00, 0x01, 0x02, 0x03, 0x04, 0x08, 0x09);
    private static final int LAST_CHANNEL = 19;

    private ReadOnlyPolicy() {
    }

    /** Why {@code command} must not be sent, as a part of a sentence; empty when it may. */
    public static Optional<String> objection(Command command) {
        return Optional.ofNullable(switch (command.cla()) {
            case INTERINDUSTRY -> objectionToInterindustry(command);
            case GLOBAL_PLATFORM -> switch (command.ins()) {
                case GET_DATA, GET_DATA_ODD, GET_RESPONSE -> objectionToInterindustry(command);
                default -> Messages.get("policy.proprietary", hex(command.ins()), hex(command.cla()));
            };
            default -> objectionToClass(command.cla());
        });
    }

    /**
     * The encoded command as upper-case hexadecimal. The data is shown only where the command may be sent; of all
     * others it could be a passcode or a key, and each of its bytes becomes {@code **}. Header and length fields stay.
     */
    public static String masked(Command command) {
        String hex = command.encoded().hex();
        if (command.data().isEmpty() || objection(command).isEmpty()) {
            return hex;
        }
        int from = 2 * (command.isExtended() ? 7 : 5);
        int to = from + 2 * command.data().length();
        return hex.substring(0, from) + "**".repeat(command.data().length()) + hex.substring(to);
    }

    private static String objectionToInterindustry(Command command) {
        return switch (command.ins()) {
            case SELECT -> SELECT_P1.contains(command.p1()) && command.p2() <= 0x0F ? null : parameters("SELECT");
            case READ_BINARY -> withoutData(command, "READ BINARY");
            case READ_RECORD -> withoutData(command, "READ RECORD");
            case GET_DATA -> withoutData(command, "GET DATA");
            case READ_BINARY_ODD, GET_DATA_ODD -> null;
            case GET_RESPONSE -> command.p1() == 0 && command.p2() == 0 ? withoutData(command, "GET RESPONSE")
                    : parameters("GET RESPONSE");
            case VERIFY -> command.p1() == 0 && command.data().isEmpty() && command.ne() == 0 ? null
                    : Messages.get("policy.verify");
            case MANAGE_CHANNEL -> closesChannel(command) ? null : Messages.get("policy.channelClose");
            default -> Messages.get("policy.instruction", hex(command.ins()));
        };
    }

    private static boolean closesChannel(Command command) {
        return command.p1() == 0x80 && command.p2() >= 1 && command.p2() <= LAST_CHANNEL && command.data().isEmpty()
                && command.ne() == 0;
    }

    /** Tells the forms of ISO/IEC 7816-4:2020, tables 2 and 3, apart, so that the refusal names the right reason. */
    private static String objectionToClass(int cla) {
        boolean first = cla < 0x20;
        boolean further = cla >= 0x40 && cla < 0x80;
        if (first && (cla & 0x0C) != 0 || further && (cla & 0x20) != 0) {
            return Messages.get("policy.secureMessaging");
        }
        if ((first || further) && (cla & 0x10) != 0) {
            return Messages.get("policy.chaining");
        }
        return first || further ? Messages.get("policy.channel") : Messages.get("policy.class", hex(cla));
    }

    private static String withoutData(Command command, String name) {
        return command.data().isEmpty() ? null : Messages.get("policy.data", name);
    }

    private static String parameters(String name) {
        return Messages.get("policy.parameters", name);
    }

    private static String hex(int value) {
        return "%02X".formatted(value);
    }
}
