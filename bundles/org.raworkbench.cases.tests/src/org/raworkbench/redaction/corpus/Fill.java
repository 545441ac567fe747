package org.raworkbench.redaction.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.raworkbench.redaction.RedactionKind;

/** Puts values into shapes and notes where they are. */
final class Fill {

    private final Values values;
    private final SecretValues secrets;
    private final StringBuilder text = new StringBuilder();
    private final List<Truth> truths = new ArrayList<>();

    Fill(SplittableRandom random) {
        values = new Values(random);
        secrets = new SecretValues(random);
    }

    void line(String shape, Cast cast) {
        int at = 0;
        while (at < shape.length()) {
            int open = shape.indexOf('{', at);
            int close = open < 0 ? -1 : shape.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String key = shape.substring(open + 1, close);
            if (!key.matches("[A-Za-z][A-Za-z0-9_]*")) {
                plain(shape.substring(at, open + 1));
                at = open + 1;
                continue;
            }
            plain(shape.substring(at, open));
            value(key, cast);
            at = close + 1;
        }
        plain(shape.substring(at));
        text.append('\n');
    }

    MarkedText done() {
        return new MarkedText(text.toString(), truths);
    }

    private void plain(String part) {
        text.append(part.replace('¶', '\n'));
    }

    private void value(String key, Cast cast) {
        switch (key) {
            case "bs" -> text.append('\\');
            case "first", "FIRST" -> put(RedactionKind.PERSON, cased(key, cast.first()));
            case "last", "LAST" -> put(RedactionKind.PERSON, cased(key, cast.last()));
            case "full", "FULL" -> put(RedactionKind.PERSON, cased(key, cast.first() + " " + cast.last()));
            case "First_Last" -> put(RedactionKind.PERSON, cast.first() + "_" + cast.last());
            case "uuid" -> put(RedactionKind.UUID, cast.uuid());
            case "user" -> put(RedactionKind.USER, cast.user());
            case "domain" -> text.append(cast.domain());
            case "fqdn" -> put(RedactionKind.COMPUTER, cast.host() + ".trust.example");
            case "host", "HOST" -> put(RedactionKind.COMPUTER, cased(key, cast.host()));
            default -> {
                if (!secret(key)) {
                    personal(key, cast);
                }
            }
        }
    }

    private static String cased(String key, String value) {
        return Character.isUpperCase(key.charAt(0)) ? value.toUpperCase(Locale.ROOT) : value;
    }

    private void personal(String key, Cast cast) {
        RedactionKind kind = switch (key) {
            case "nhs", "nhs3", "nhsdash" -> RedactionKind.NHS_NUMBER;
            case "birth", "birth8", "birthiso", "birthlong", "birthshort", "birthmonth" -> RedactionKind.DATE_OF_BIRTH;
            case "post", "postjoined", "postlower" -> RedactionKind.POSTCODE;
            case "phone", "mobile", "mobilejoined", "intl", "intljoined", "bracketed" -> RedactionKind.TELEPHONE;
            case "email" -> RedactionKind.EMAIL;
            case "sid" -> RedactionKind.SID;
            case "ip4", "ip6" -> RedactionKind.IP_ADDRESS;
            default -> null;
        };
        if (kind != null) {
            put(kind, values.of(key, cast));
        } else {
            text.append(values.of(key, cast));
        }
    }

    private boolean secret(String key) {
        RedactionKind kind = switch (key) {
            case "ticket", "ticketurl" -> RedactionKind.TICKET;
            case "jwt", "opaque", "basic", "saml" -> RedactionKind.TOKEN;
            case "password", "pin" -> RedactionKind.PASSWORD;
            case "session" -> RedactionKind.SESSION;
            case "key", "keyline" -> RedactionKind.PRIVATE_KEY;
            default -> null;
        };
        if (kind != null) {
            put(kind, secrets.of(key));
            return true;
        }
        List<String> parts = secrets.command(key);
        // every second part is passcode
        for (int i = 0; i < parts.size(); i++) {
            if (i % 2 == 0) {
                text.append(parts.get(i));
            } else {
                put(RedactionKind.CARD_PASSCODE, parts.get(i));
            }
        }
        return !parts.isEmpty();
    }

    private void put(RedactionKind kind, String value) {
        truths.add(new Truth(kind, text.length(), text.length() + value.length()));
        text.append(value);
    }
}
