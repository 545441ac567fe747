package org.raworkbench.internal.logs.format;

/** A format that cannot be used. The message says for its author what is wrong. */
public final class FormatFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param key of the sentence in {@code messages.properties} */
    FormatFault(String key, Object... values) {
        super(Messages.text(key, values));
    }
}
