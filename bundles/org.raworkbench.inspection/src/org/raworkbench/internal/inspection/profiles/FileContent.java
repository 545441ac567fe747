package org.raworkbench.internal.inspection.profiles;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.StatusWords;

/**
 * What came of reading a file or data object.
 *
 * @param data what was read; empty where nothing was
 * @param sw the status word that decided: 9000 when it was read
 */
public record FileContent(Bytes data, int sw) {

    private static final int FILE_NOT_FOUND = 0x6A82;
    private static final int REFERENCE_NOT_FOUND = 0x6A88;
    private static final int SECURITY_STATUS = 0x6982;

    static FileContent of(Bytes data) {
        return new FileContent(data, 0x9000);
    }

    static FileContent failed(int sw) {
        return new FileContent(Bytes.empty(), sw);
    }

    public boolean ok() {
        return sw == 0x9000;
    }

    /** Whether the card says that there is no such thing, as opposed to "you may not" or "I cannot". */
    public boolean absent() {
        return sw == FILE_NOT_FOUND || sw == REFERENCE_NOT_FOUND;
    }

    /** Why it was not read, as a sentence. */
    public String explain() {
        String hex = "%04X".formatted(sw);
        return sw == SECURITY_STATUS ? Messages.text("notRead.security", hex)
                : Messages.text("notRead.status", hex, StatusWords.meaning(sw));
    }
}
