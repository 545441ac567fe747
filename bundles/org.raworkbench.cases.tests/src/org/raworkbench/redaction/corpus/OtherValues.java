package org.raworkbench.redaction.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.raworkbench.redaction.RedactionKind;

/** The values of the second list by the names its shapes use. */
final class OtherValues {

    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");
    private static final List<String> AREAS = List.of("LS", "HG", "BA", "SW", "M", "EH", "CF", "BT", "N", "E", "W",
            "DN", "B", "YO", "TR", "PO", "CB", "L", "G", "AB");
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    private static final Map<String, RedactionKind> KINDS = kinds();

    private final SplittableRandom random;
    private final OtherSecrets secrets;

    OtherValues(SplittableRandom random) {
        this.random = random;
        this.secrets = new OtherSecrets(random);
    }

    /** What the value of {@code key} is; null when it is nothing that has to be masked. */
    static RedactionKind kind(String key) {
        return KINDS.get(key);
    }

    private static Map<String, RedactionKind> kinds() {
        return Map.ofEntries(
                all(RedactionKind.NHS_NUMBER, "nhs", "nhs10"),
                all(RedactionKind.DATE_OF_BIRTH, "dob", "dobiso", "dob8", "birth8", "dobus", "dobshort", "doblong"),
                all(RedactionKind.POSTCODE, "post", "postjoined", "postlower", "postjoinedlower"),
                all(RedactionKind.TELEPHONE, "phone", "mobile"),
                all(RedactionKind.EMAIL, "email", "EMAIL"),
                all(RedactionKind.PERSON, "first", "last", "FIRST", "LAST", "first2", "last2", "First_Last"),
                all(RedactionKind.USER, "user"),
                all(RedactionKind.COMPUTER, "host", "hostlower", "fqdn"),
                all(RedactionKind.SID, "sid", "sidlower", "azuresid"),
                all(RedactionKind.IP_ADDRESS, "ip4", "ip6", "ip6zone"),
                all(RedactionKind.UUID, "uuid", "uuidspaced"),
                all(RedactionKind.TICKET, "ticket", "ticketurl", "ticketwrapped"),
                all(RedactionKind.TOKEN, "jwt", "opaque", "basic", "saml", "ghp", "akia", "slack"),
                all(RedactionKind.PASSWORD, "password", "pin", "puk"),
                all(RedactionKind.PRIVATE_KEY, "key", "keylines"),
                all(RedactionKind.CARD_PASSCODE, "pinhex", "pinjoined", "pincolon", "pindash", "pin0x", "pin0xcomma",
                        "pinascii", "pindecimal"))
                .entrySet().stream().flatMap(entry -> entry.getValue().stream().map(key -> Map.entry(key,
                        entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<RedactionKind, List<String>> all(RedactionKind kind, String... keys) {
        return Map.entry(kind, List.of(keys));
    }

    String of(String key, OtherPerson one, OtherPerson two) {
        return switch (key) {
            case "bs" -> "\\";
            case "first" -> one.first();
            case "last" -> one.last();
            case "FIRST" -> one.first().toUpperCase(Locale.ROOT);
            case "LAST" -> one.last().toUpperCase(Locale.ROOT);
            case "first2" -> two.first();
            case "last2" -> two.last();
            case "First_Last" -> one.first() + "_" + one.last();
            case "user" -> one.user();
            case "domain" -> one.domain();
            case "domainlower" -> one.domain().toLowerCase(Locale.ROOT);
            case "host" -> one.host();
            case "hostlower" -> one.host().toLowerCase(Locale.ROOT);
            case "fqdn" -> one.host().toLowerCase(Locale.ROOT) + ".clin.trust.example";
            case "uuid" -> one.uuid();
            case "uuidspaced" -> one.uuid().substring(0, 4) + " " + one.uuid().substring(4, 8) + " "
                    + one.uuid().substring(8);
            case "email" -> email(one);
            case "EMAIL" -> email(one).toUpperCase(Locale.ROOT);
            case "nhs", "nhs10" -> nhs(key.equals("nhs10") ? "" : pick("", " ", "-", " "));
            case "post", "postjoined", "postlower", "postjoinedlower" -> post(key);
            case "phone" -> phone();
            case "mobile" -> mobile();
            case "sid" -> "S-1-5-21-" + big() + "-" + big() + "-" + big() + "-" + random.nextInt(1000, 9999);
            case "sidlower" -> "s-1-5-21-" + big() + "-" + big() + "-" + big() + "-" + random.nextInt(1000, 99999);
            case "azuresid" -> "S-1-12-1-" + big() + "-" + big() + "-" + big() + "-" + big();
            case "ip4" -> ip4();
            case "ip6" -> ip6();
            case "ip6zone" -> "fe80::" + secrets.hex(3) + ":" + secrets.hex(4) + ":fe" + secrets.hex(2) + ":"
                    + secrets.hex(4) + "%" + random.nextInt(2, 30);
            default -> key.startsWith("dob") || key.equals("birth8") ? birth(key) : other(key);
        };
    }

    private String other(String key) {
        return switch (key) {
            case "ticket" -> secrets.ticket();
            case "ticketurl" -> secrets.ticket().replace("*", "%2A");
            case "ticketwrapped" -> secrets.wrapped();
            case "jwt" -> secrets.jwt();
            case "opaque" -> secrets.opaque();
            case "basic" -> secrets.basic();
            case "saml" -> secrets.saml();
            case "ghp" -> "ghp_" + secrets.random(36);
            case "akia" -> "AKIA" + secrets.random(16).toUpperCase(Locale.ROOT);
            case "slack" -> "xoxb-" + secrets.digits(11, 12) + "-" + secrets.random(24);
            case "session" -> secrets.random(24).toLowerCase(Locale.ROOT);
            case "password" -> secrets.password();
            case "pin" -> secrets.digits(4, 8);
            case "puk" -> secrets.digits(8, 8);
            case "key" -> secrets.random(200);
            case "keylines" -> secrets.key(4, 64);
            case "pinhex" -> secrets.pin("", " ", true);
            case "pinjoined" -> secrets.pin("", "", true);
            case "pincolon" -> secrets.pin("", ":", false);
            case "pindash" -> secrets.pin("", "-", true);
            case "pin0x" -> secrets.pin("0x", " ", true);
            case "pin0xcomma" -> secrets.pin("0x", ",", true);
            case "pinascii" -> secrets.lastDigits();
            case "pindecimal" -> secrets.pinBytes().stream().map(String::valueOf).collect(Collectors.joining(","));
            default -> look(key);
        };
    }

    private String look(String key) {
        if (key.startsWith("hexcolon")) {
            return spaced(Integer.parseInt(key.substring(8)), ":");
        }
        if (key.startsWith("hexspaced")) {
            return spaced(Integer.parseInt(key.substring(9)), " ");
        }
        if (key.startsWith("hex")) {
            return secrets.hex(Integer.parseInt(key.substring(3)));
        }
        return switch (key) {
            case "guid" -> secrets.uuid();
            case "epoch" -> String.valueOf(1_767_000_000 + random.nextInt(9_000_000));
            case "d4", "d8", "d10" -> secrets.digits(Integer.parseInt(key.substring(1)),
                    Integer.parseInt(key.substring(1)));
            default -> throw new IllegalArgumentException("no value " + key);
        };
    }

    private String spaced(int bytes, String between) {
        return secrets.hex(2 * bytes).replaceAll("(..)(?=.)", "$1" + between);
    }

    private String nhs(String between) {
        while (true) {
            int[] digits = random.ints(9, 0, 10).toArray();
            digits[0] = pick(4, 6, 7, 9);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += digits[i] * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check != 10) {
                StringBuilder number = new StringBuilder();
                for (int digit : digits) {
                    number.append(digit);
                }
                number.append(check);
                return number.insert(6, between).insert(3, between).toString();
            }
        }
    }

    private String birth(String key) {
        int year = random.nextInt(1930, 2008);
        int month = random.nextInt(1, 13);
        int day = random.nextInt(1, 28);
        String name = MONTHS.get(month - 1);
        return switch (key) {
            case "dobiso" -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
            case "dob8", "birth8" -> String.format(Locale.ROOT, "%d%02d%02d", year, month, day);
            case "dobus" -> month + "/" + day + "/" + year;
            case "dobshort" -> String.format(Locale.ROOT, "%02d-%s-%d", day, name.substring(0, 3), year);
            case "doblong" -> switch (random.nextInt(3)) {
                case 0 -> day + " " + name + " " + year;
                case 1 -> name + " " + day + ", " + year;
                default -> day + (day == 1 || day == 21 ? "st" : day == 2 || day == 22 ? "nd"
                        : day == 3 || day == 23 ? "rd" : "th") + " " + name + " " + year;
            };
            default -> switch (random.nextInt(4)) {
                case 0 -> String.format(Locale.ROOT, "%02d/%02d/%d", day, month, year);
                case 1 -> String.format(Locale.ROOT, "%02d.%02d.%d", day, month, year);
                case 2 -> String.format(Locale.ROOT, "%d-%d-%02d", day, month, year % 100);
                default -> String.format(Locale.ROOT, "%02d/%02d/%02d", day, month, year % 100);
            };
        };
    }

    private String post(String key) {
        String outward = OtherPerson.of(AREAS, random) + random.nextInt(1, 21);
        String inward = random.nextInt(10) + "" + INWARD.charAt(random.nextInt(INWARD.length()))
                + INWARD.charAt(random.nextInt(INWARD.length()));
        String code = outward + (key.contains("joined") ? "" : " ") + inward;
        return key.endsWith("lower") ? code.toLowerCase(Locale.ROOT) : code;
    }

    private String phone() {
        String six = secrets.digits(6, 6);
        String area = pick("1132", "1604", "1792", "1224", "1772");
        return switch (random.nextInt(6)) {
            case 0 -> "020 7946 0" + secrets.digits(3, 3);
            case 1 -> "0" + area + " " + six;
            case 2 -> "(0" + area + ") " + six;
            case 3 -> "+44 " + area + " " + six;
            case 4 -> "+44 (0)" + area + " " + six;
            default -> "0" + area + six;
        };
    }

    private String mobile() {
        String six = secrets.digits(6, 6);
        return switch (random.nextInt(6)) {
            case 0 -> "07700 " + six;
            case 1 -> "07700" + six;
            case 2 -> "+447700" + six;
            case 3 -> "+44 7700 " + six;
            case 4 -> "0044 7700 " + six;
            default -> "07700-" + six.substring(0, 3) + "-" + six.substring(3);
        };
    }

    private String email(OtherPerson one) {
        String local = switch (random.nextInt(4)) {
            case 0 -> OtherPerson.plain(one.first()) + "." + OtherPerson.plain(one.last());
            case 1 -> OtherPerson.plain(one.first()) + "." + OtherPerson.plain(one.last()) + random.nextInt(1, 99);
            case 2 -> OtherPerson.plain(one.first()).charAt(0) + OtherPerson.plain(one.last());
            default -> one.user();
        };
        return local + "@" + pick("nhs.net", "trust.nhs.uk", "surgery.example", "clin.trust.example");
    }

    private String ip4() {
        return pick("10.", "172.", "192.", "81.") + random.nextInt(16, 32) + "." + random.nextInt(256) + "."
                + random.nextInt(1, 255);
    }

    private String ip6() {
        return switch (random.nextInt(3)) {
            case 0 -> "2001:db8::" + secrets.hex(4) + ":1";
            case 1 -> "fd" + secrets.hex(2) + ":" + secrets.hex(4) + ":" + secrets.hex(4) + ":1::" + secrets.hex(2);
            default -> "2001:0DB8:85a3:0000:0000:8a2e:0370:" + secrets.hex(4);
        };
    }

    private String big() {
        return String.valueOf(random.nextLong(1_000_000_000L, 4_000_000_000L));
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
