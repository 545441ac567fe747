package org.raworkbench.internal.smartcard.pcsc;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.smartcard.SmartcardException.Reason;

/**
 * A return code of PC/SC (winscard.h, pcsclite.h) by its name, as the JDK puts it into the message of the innermost
 * exception; its class is private to the JDK.
 *
 * @param code the name, for instance {@code SCARD_W_REMOVED_CARD}; the JDK's words where it knows no name
 */
record PcscError(String code) {

    private static final Pattern CODE = Pattern.compile("(?:SCARD|WINDOWS_ERROR)_[A-Z_]+|Unknown error 0x[0-9a-f]+");
    /** The context or the way to the service is gone. The last one is RPC_S_SERVER_UNAVAILABLE of Windows. */
    private static final Set<String> SERVICE = Set.of("SCARD_E_NO_SERVICE", "SCARD_E_SERVICE_STOPPED",
            "SCARD_E_INVALID_HANDLE", "SCARD_F_COMM_ERROR", "SCARD_E_SYSTEM_CANCELLED", "WINDOWS_ERROR_INVALID_HANDLE",
            "Unknown error 0x6ba");
    private static final Set<String> READER = Set.of("SCARD_E_UNKNOWN_READER", "SCARD_E_READER_UNAVAILABLE",
            "SCARD_E_NO_READERS_AVAILABLE");
    private static final Set<String> MUTE = Set.of("SCARD_E_PROTO_MISMATCH", "SCARD_W_UNRESPONSIVE_CARD",
            "SCARD_W_UNPOWERED_CARD", "SCARD_W_UNSUPPORTED_CARD", "SCARD_E_INVALID_ATR");
    private static final Set<String> LINE = Set.of("SCARD_E_NOT_TRANSACTED", "SCARD_E_INSUFFICIENT_BUFFER",
            "SCARD_E_PCI_TOO_SMALL");

    /** The code in {@code failure} or in its causes. */
    static PcscError of(Throwable failure) {
        String words = failure.toString();
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 10; cause = cause.getCause(), depth++) {
            Matcher matcher = CODE.matcher(cause.getMessage() == null ? "" : cause.getMessage());
            if (matcher.find()) {
                words = matcher.group();
            }
        }
        return new PcscError(words);
    }

    Reason reason() {
        if (serviceLost()) {
            return Reason.NO_SERVICE;
        }
        if (READER.contains(code)) {
            return Reason.NO_READER;
        }
        if (MUTE.contains(code)) {
            return Reason.CARD_MUTE;
        }
        if (LINE.contains(code)) {
            return Reason.PROTOCOL;
        }
        return switch (code) {
            case "SCARD_E_NO_SMARTCARD" -> Reason.NO_CARD;
            case "SCARD_W_REMOVED_CARD" -> Reason.CARD_REMOVED;
            case "SCARD_W_RESET_CARD" -> Reason.CARD_RESET;
            case "SCARD_E_SHARING_VIOLATION" -> Reason.IN_USE;
            default -> Reason.FAILED;
        };
    }

    /** Whether a new context is needed before anything can work again. */
    boolean serviceLost() {
        return SERVICE.contains(code);
    }

    boolean noReaders() {
        return code.equals("SCARD_E_NO_READERS_AVAILABLE");
    }

    boolean readerGone() {
        return READER.contains(code);
    }

    boolean timeout() {
        return code.equals("SCARD_E_TIMEOUT");
    }
}
