package org.raworkbench.internal.logs.rules;

/** A rule that cannot be used. The message says for its author what is wrong. */
final class RuleFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param key of the sentence in {@code messages.properties} */
    RuleFault(String key, Object... values) {
        super(Messages.text(key, values));
    }
}
