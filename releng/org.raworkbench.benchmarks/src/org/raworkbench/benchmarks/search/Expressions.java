package org.raworkbench.benchmarks.search;

import java.util.List;

/** What is searched for: expressions of the kind that rules have, some of which are in many lines and most in none. */
final class Expressions {

    private static final String RULES = """
            SCARD_W_REMOVED_CARD
            SCARD_W_RESET_CARD
            SCARD_W_UNPOWERED_CARD
            SCARD_W_UNRESPONSIVE_CARD
            SCARD_W_WRONG_CHV
            SCARD_W_CHV_BLOCKED
            SCARD_E_NO_SERVICE
            SCARD_E_SERVICE_STOPPED
            SCARD_E_NO_READERS_AVAILABLE
            SCARD_E_SHARING_VIOLATION
            SCARD_E_TIMEOUT
            SCARD_E_NO_SMARTCARD
            SCARD_E_UNKNOWN_READER
            SCARD_E_COMM_DATA_LOST
            0x8010001[0-9A-F]
            0x8010006[0-9A-F]
            0x800[0-9]{5}
            0x80092013|CRYPT_E_REVOCATION_OFFLINE
            CRYPT_E_REVOKED
            CERT_E_UNTRUSTEDROOT
            CERT_E_EXPIRED
            CERT_E_CHAINING
            CERT_E_REVOCATION_FAILURE
            CERT_E_CN_NO_MATCH
            CERT_E_WRONG_USAGE
            CKR_PIN_INCORRECT
            CKR_PIN_LOCKED
            CKR_TOKEN_NOT_PRESENT
            CKR_DEVICE_(REMOVED|ERROR)
            CKR_SESSION_HANDLE_INVALID
            CKR_GENERAL_ERROR
            CKR_FUNCTION_FAILED
            TLS handshake failed: [a-z_]+
            SSL_ERROR_[A-Z_]+
            [Rr]eader (removed|disconnected)
            took [0-9]{4,} ms
            status (500|502|503|504)
            HTTP/1\\.[01] 5[0-9][0-9]
            (WARN|ERROR) .*timeout
            ifdhandler\\.c:[0-9]+:.*status 8
            winscard\\.c:[0-9]+:.*failed
            PowerUp failed
            CCID_[A-Z]+ERROR
            libusb.*(TIMEOUT|NO_DEVICE|PIPE)
            Card is not transacted
            Invalid ATR
            T=1.*resync
            SmartCard-DeviceEnum.*,(60[0-9]),
            Service Control Manager.*70(31|34|36)
            SCPNP
            event(ID)?[ =:]+624
            Error (1000|1001|1002)
            FATAL
            NullReferenceException
            OutOfMemoryException
            at System\\.Net\\.Security.*SslStream
            proxy.*407
            revocation server.*offline
            [Cc]ertificate.*(expired|not yet valid)
            Unexpected 0x8010
            """;

    private Expressions() {
    }

    /** Sixty. */
    static List<String> rules() {
        return RULES.lines().toList();
    }
}
