package org.raworkbench.redaction.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Made-up personal data, and what only looks like it. */
final class Values {

    private static final List<String> AREAS = List.of("0113", "0121", "0161", "0191", "029", "020", "01632", "01223",
            "01904",
            "01865");
    private static final List<String> POST_AREAS = List.of("LS1", "M1", "SW1A", "EC1A", "W1T", "CB2", "YO10", "B33",
            "CR2",
            "DN55", "E1", "NE99", "BT1", "CF10", "EH12", "N1");
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

    private final SplittableRandom random;

    Values(SplittableRandom random) {
        this.random = random;
    }

    String of(String key, Cast cast) {
        return switch (key) {
            case "nhs" -> nhs();
            case "nhs3" -> grouped(nhs(), ' ');
            case "nhsdash" -> grouped(nhs(), '-');
            case "birth" -> birth(pick("dd/MM/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "d/M/yyyy"));
            case "birth8" -> birth("yyyyMMdd");
            case "birthiso" -> birth("yyyy-MM-dd");
            case "birthlong" -> birth(pick("d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "EEEE d MMMM yyyy"));
            case "birthshort" -> birth("dd/MM/yy");
            case "birthmonth" -> birth(pick("dd-MMM-yyyy", "dd MMM yy"));
            case "post" -> postcode();
            case "postjoined" -> postcode().replace(" ", "");
            case "postlower" -> postcode().toLowerCase(Locale.ROOT);
            case "phone" -> random.nextBoolean() ? landline() : mobile();
            case "mobile" -> mobile();
            case "mobilejoined" -> "07" + digits(9);
            case "bracketed" -> "(0113) 496 " + digits(4);
            case "intl" -> pick("+44 7", "+44 (0)7", "0044 7") + digits(3) + " " + digits(6);
            case "intljoined" -> "+447" + digits(9);
            case "email" -> email(cast);
            case "sid" -> "S-1-5-21-" + digits(10) + "-" + digits(9) + "-" + digits(10) + "-" + random.nextInt(1000,
                    9999);
            case "ip4" -> pick("10." + group() + ".", "172.16.", "192.168.", "62.253.") + group() + "." + group();
            case "ip6" -> pick("fe80::" + hex(4) + ":" + hex(4) + ":fe" + hex(2) + ":" + hex(4), "2001:db8:" + hex(4)
                    + "::1",
                    "2001:db8:0:1:" + hex(4) + ":" + hex(4) + ":" + hex(4) + ":" + hex(4), "fd00::" + hex(4) + ":1");
            case "title" -> pick("Mr", "Mrs", "Ms", "Miss", "Dr", "Prof.", "Mr.");
            default -> decoy(key);
        };
    }

    private String decoy(String key) {
        return switch (key) {
            case "hex16" -> hex(16);
            case "hex32" -> hex(32);
            case "hex40" -> hex(40);
            case "hex64" -> hex(64).toUpperCase(Locale.ROOT);
            case "hexpairs" -> hex(40).replaceAll("(..)(?!$)", "$1 ");
            case "guid" -> hex(8) + "-" + hex(4) + "-4" + hex(3) + "-a" + hex(3) + "-" + hex(12);
            case "serial10" -> String.valueOf(random.nextLong(1_000_000_000L, 10_000_000_000L));
            case "epoch" -> String.valueOf(random.nextLong(1_700_000_000L, 1_800_000_000L));
            default -> throw new IllegalArgumentException(key);
        };
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    private String nhs() {
        while (true) {
            String nine = pick("4", "6", "7", "943", "999");
            nine += digits(9 - nine.length());
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (10 - i) * (nine.charAt(i) - '0');
            }
            int check = 11 - sum % 11;
            if (check != 10) {
                return nine + check % 11;
            }
        }
    }

    private static String grouped(String nhs, char by) {
        return nhs.substring(0, 3) + by + nhs.substring(3, 6) + by + nhs.substring(6);
    }

    private String birth(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK)
                .format(LocalDate.ofEpochDay(random.nextLong(-14_000, 13_000)));
    }

    private String postcode() {
        return pick(POST_AREAS.toArray(String[]::new)) + " " + random.nextInt(10) + INWARD.charAt(random.nextInt(20))
                + INWARD.charAt(random.nextInt(20));
    }

    private String landline() {
        String area = pick(AREAS.toArray(String[]::new));
        String by = pick(" ", "-", " ");
        return switch (area.length()) {
            case 3 -> area + by + "7" + digits(3) + by + digits(4);
            case 4 -> area + by + "4" + digits(2) + by + digits(4);
            default -> area + by + "9" + digits(5);
        };
    }

    private String mobile() {
        String by = pick(" ", " ", "-");
        return "07" + digits(3) + by + digits(3) + (random.nextBoolean() ? by : "") + digits(3);
    }

    private String email(Cast cast) {
        String user = pick(cast.user(), "reception" + random.nextInt(9), "a.b-c+smartcard" + random.nextInt(99), "team_"
                + hex(3));
        return user + "@" + pick("nhs.net", "trust.example", "xyz.nhs.uk", "mail.example.co.uk");
    }

    private int group() {
        return random.nextInt(1, 255);
    }

    private String digits(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private String hex(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }
}
