package org.raworkbench.internal.smartcard.demo;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;

/** What simulated cards answer (ISO/IEC 7816-4:2020, table 6). */
final class Answer {

    static final int END_OF_FILE = 0x6282;
    static final int WRONG_LENGTH = 0x6700;
    static final int CHANNEL_NOT_SUPPORTED = 0x6881;
    static final int SECURE_MESSAGING_NOT_SUPPORTED = 0x6882;
    static final int CHAINING_NOT_SUPPORTED = 0x6884;
    static final int NOT_A_RECORD_FILE = 0x6981;
    static final int NOT_ALLOWED = 0x6982;
    static final int PASSCODE_BLOCKED = 0x6983;
    static final int CONDITIONS_NOT_SATISFIED = 0x6985;
    static final int NO_FILE_SELECTED = 0x6986;
    static final int WRONG_DATA = 0x6A80;
    static final int NOT_FOUND = 0x6A82;
    static final int WRONG_PARAMETERS = 0x6A86;
    static final int REFERENCE_NOT_FOUND = 0x6A88;
    static final int WRONG_OFFSET = 0x6B00;
    static final int UNKNOWN_INSTRUCTION = 0x6D00;
    static final int UNKNOWN_CLASS = 0x6E00;

    private static final int OK = 0x9000;

    private Answer() {
    }

    static Response ok(Bytes data) {
        return new Response(data, OK);
    }

    static Response ok() {
        return ok(Bytes.empty());
    }

    static Response status(int sw) {
        return new Response(Bytes.empty(), sw);
    }
}
