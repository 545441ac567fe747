package org.raworkbench.redaction.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/** Made-up secrets of the second list. */
final class OtherSecrets {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final List<String> PASSWORDS = List.of("Winter2025!", "tr0ub4dor&3", "Sm4rt-Card#9", "letmein22",
            "Pa$$w0rd", "Kestrel.Mill.41", "hunter2x", "Qwerty_123", "ward7!ward7", "8Xk-2Lq-Zz1");

    private final SplittableRandom random;

    private String last = "";

    OtherSecrets(SplittableRandom random) {
        this.random = random;
    }

    String ticket() {
        return "AQIC5w" + letters(2) + random(50 + random.nextInt(20)) + "*AAJTSQACMDE" + random(12) + "*";
    }

    String wrapped() {
        String ticket = ticket();
        int third = ticket.length() / 3;
        return ticket.substring(0, third) + "\r\n " + ticket.substring(third, 2 * third) + "\r\n "
                + ticket.substring(2 * third);
    }

    String jwt() {
        return encoded("{\"alg\":\"RS256\",\"kid\":\"" + letters(6) + "\"}") + "."
                + encoded("{\"sub\":\"" + letters(9) + "\",\"exp\":" + random.nextInt(1_000_000_000) + "}") + "."
                + random(86);
    }

    String opaque() {
        return switch (random.nextInt(4)) {
            case 0 -> random(32 + random.nextInt(20));
            case 1 -> hex(40);
            case 2 -> uuid();
            default -> random(24) + "-" + random(12) + "_" + random(6);
        };
    }

    String basic() {
        return Base64.getEncoder().encodeToString(("svc" + random.nextInt(99) + ":" + password())
                .getBytes(StandardCharsets.UTF_8));
    }

    String saml() {
        byte[] bytes = new byte[150];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes).replace("+", "%2B").replace("/", "%2F").replace("=", "%3D");
    }

    String password() {
        return OtherPerson.of(PASSWORDS, random);
    }

    String digits(int least, int most) {
        StringBuilder digits = new StringBuilder();
        int count = random.nextInt(least, most + 1);
        while (digits.length() < count) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    String key(int lines, int length) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            all.add(random(length));
        }
        return String.join("\n", all);
    }

    /** The digits of the bytes that were drawn last, as a dump shows them beside. */
    String lastDigits() {
        return last;
    }

    /** The bytes of a passcode padded to eight: digits in ASCII, then FF. */
    List<Integer> pinBytes() {
        List<Integer> bytes = new ArrayList<>();
        last = digits(4, 8);
        last.chars().forEach(bytes::add);
        while (bytes.size() < 8) {
            bytes.add(0xFF);
        }
        return bytes;
    }

    String pin(String before, String between, boolean upper) {
        String form = upper ? "%02X" : "%02x";
        return pinBytes().stream().map(b -> before + String.format(Locale.ROOT, form, b))
                .collect(Collectors.joining(between));
    }

    String uuid() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL
                | 0x8000000000000000L).toString();
    }

    String hex(int count) {
        StringBuilder hex = new StringBuilder();
        while (hex.length() < count) {
            hex.append(Integer.toHexString(random.nextInt(16)));
        }
        return hex.toString();
    }

    String random(int count) {
        StringBuilder all = new StringBuilder();
        while (all.length() < count) {
            all.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return all.toString();
    }

    private String letters(int count) {
        StringBuilder all = new StringBuilder();
        while (all.length() < count) {
            all.append((char) ('A' + random.nextInt(26)));
        }
        return all.toString();
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
