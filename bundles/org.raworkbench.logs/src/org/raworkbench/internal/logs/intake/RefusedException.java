package org.raworkbench.internal.logs.intake;

import java.io.IOException;

/** An input is refused. The message is a sentence for people. */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param key of the sentence in {@code messages.properties} */
    RefusedException(String key, Object... values) {
        super(Messages.text(key, values));
    }
}
