package org.raworkbench.internal.redaction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.raworkbench.redaction.RedactionKind;

/** The labels that were given: the same for the same thing. Secrets are known by a salted hash only. */
final class Labels {

    /** More different things of a kind get a label without a number. */
    private static final int MOST = 200_000;

    private final Map<RedactionKind, Map<String, Integer>> numbers = new EnumMap<>(RedactionKind.class);
    private final byte[] salt = new byte[16];

    Labels() {
        new SecureRandom().nextBytes(salt);
    }

    /** The label of what {@code identity} is, in whichever spelling. */
    String of(RedactionKind kind, String identity) {
        Map<String, Integer> known = numbers.computeIfAbsent(kind, none -> new HashMap<>());
        String key = kind.secret() ? hash(identity) : identity;
        Integer number = known.get(key);
        if (number == null) {
            if (known.size() >= MOST) {
                return "[" + Messages.text("label." + kind.id()) + "]";
            }
            number = known.size() + 1;
            known.put(key, number);
        }
        return "[" + Messages.text("label." + kind.id()) + " " + number + "]";
    }

    private String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
