package org.raworkbench.redaction.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Made-up secrets, and commands to cards that carry a passcode. */
final class SecretValues {

    private static final String WORDS = "abcdefghijkmnopqrstuvwxyz";
    private static final String ALL = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private final SplittableRandom random;

    SecretValues(SplittableRandom random) {
        this.random = random;
    }

    String of(String key) {
        return switch (key) {
            case "ticket" -> "AQIC5w" + base64(40).replace("=", "") + "@AAJTSQACMDEAAlNLABQt" + digits(18) + "*#";
            case "ticketurl" -> "AQIC5w" + letters(30) + "%2B" + letters(20) + "%40AAJTSQACMDE%3D%23";
            case "jwt" -> "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIi" + base64url(40) + "." + base64url(64);
            case "opaque" -> switch (random.nextInt(4)) {
                case 0 -> letters(32);
                case 1 -> hex(40);
                case 2 -> base64url(30);
                default -> hex(8) + "-" + hex(4) + "-" + hex(4) + "-" + hex(4) + "-" + hex(12);
            };
            case "basic" -> Base64.getEncoder().encodeToString(("svc:"
                    + letters(9)).getBytes(StandardCharsets.US_ASCII));
            case "saml" -> "PHNhbWxwOlJlc3BvbnNl" + base64(60);
            case "password" -> password();
            case "pin" -> digits(random.nextInt(4, 9));
            case "session" -> random.nextBoolean() ? letters(26) : hex(32).toUpperCase(Locale.ROOT);
            case "keyline" -> "-----BEGIN PRIVATE KEY-----\\n" + base64(48) + "\\n" + base64(48)
                    + "\\n-----END PRIVATE KEY-----";
            case "key" -> key();
            default -> throw new IllegalArgumentException(key);
        };
    }

    private String password() {
        return switch (random.nextInt(6)) {
            case 0 -> "Summer" + digits(4) + "!";
            case 1 -> words(7);
            case 2 -> letters(5) + "$" + letters(4) + "%";
            case 3 -> words(5) + "-" + words(5) + "-" + words(4);
            case 4 -> "P4ss" + words(3) + "#" + digits(2);
            default -> digits(8);
        };
    }

    private String key() {
        String type = switch (random.nextInt(4)) {
            case 0 -> "RSA PRIVATE KEY";
            case 1 -> "EC PRIVATE KEY";
            case 2 -> "ENCRYPTED PRIVATE KEY";
            default -> "PRIVATE KEY";
        };
        StringBuilder text = new StringBuilder("-----BEGIN " + type + "-----\n");
        for (int i = random.nextInt(3, 12); i > 0; i--) {
            text.append(base64(48)).append('\n');
        }
        return text.append("-----END ").append(type).append("-----").toString();
    }

    /** Plain text and passcode, taking turns; nothing when {@code key} is no command. */
    List<String> command(String key) {
        String pin = digits(random.nextInt(4, 9));
        String block = pinBlock(pin);
        String shown = (pin + "........").substring(0, 8);
        return switch (key) {
            case "verify" -> List.of("00 20 00 8" + random.nextInt(10) + " 08 ", block);
            case "verifyjoined" -> List.of("0020008" + random.nextInt(10) + "08", joined(block));
            case "verifycolon" -> List.of("00:20:00:81:08:", block.replace(' ', ':'));
            case "verifycomma" -> List.of("0x00, 0x20, 0x00, 0x80, 0x08, ", "0x" + block.replace(" ", ", 0x"));
            case "verifydump" -> List.of("00 20 00 80 08 ", block, " . ...", shown.substring(0, pin.length()),
                    shown.substring(pin.length()));
            case "change" -> List.of("00 24 00 80 10 ", block + " " + pinBlock(digits(6)));
            case "changedump" -> List.of("00 24 00 80 10 ", block + " 31 32 33", " .$...", shown + "123", "\n",
                    "34 35 36 FF FF", " ", "456", "..");
            case "reset" -> List.of("00 2C 00 80 10 ", block + " " + pinBlock(digits(8)));
            case "resetjoined" -> List.of("002C028008", joined(block));
            case "ccid" -> List.of("6F 0D 00 00 00 00 05 00 00 00 00 20 00 80 08 ", block);
            case "pinhex" -> List.of("", "31 39 33 34 38 30");
            case "pinascii" -> List.of("", "193480");
            default -> List.of();
        };
    }

    private static String pinBlock(String pin) {
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            block.append(i < pin.length() ? "3" + pin.charAt(i) : "FF").append(i < 7 ? " " : "");
        }
        return block.toString();
    }

    private static String joined(String block) {
        return block.replace(" ", "");
    }

    private String digits(int count) {
        return drawn("0123456789", count);
    }

    private String hex(int count) {
        return drawn("0123456789abcdef", count);
    }

    private String letters(int count) {
        return drawn(ALL, count);
    }

    private String words(int count) {
        return drawn(WORDS, count);
    }

    private String drawn(String from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }

    private String base64(int bytes) {
        return Base64.getEncoder().encodeToString(bytes(bytes));
    }

    private String base64url(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
