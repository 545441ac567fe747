package org.raworkbench.redaction.corpus;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A made-up person of the second list, with names, accounts and machines in other styles than those of {@link Cast}.
 *
 * @param uuid 12 digits
 */
record OtherPerson(String first, String last, String uuid, String user, String host, String domain) {

    private static final List<String> FIRST = List.of("Jane", "Bethan", "Imran", "Agnieszka", "Callum", "Deborah",
            "Femi", "Gwenllian", "Harpreet", "Isla", "Joaquim", "Keeley", "Leszek", "Mairead", "Nikhil", "Oonagh",
            "Philippa", "Quentin", "Róisín", "Sunita", "Thandiwe", "Ugo", "Vikram", "Wanda", "Xiaoling", "Yusuf",
            "Zainab", "Eleri", "José", "Anne-Marie", "Joy", "Faith", "Bill", "Dean", "Penny", "Max", "Lily", "Art",
            "Chantelle", "Björn");
    private static final List<String> LAST = List.of("Ashworth", "Bhattacharya", "Cadwallader", "Dlamini",
            "Eastwood", "Fairweather", "Gill", "Hargreaves", "Inglethorpe", "Jankowski", "Kettlewell", "Lightfoot",
            "MacAllister", "Nwosu", "O'Sullivan", "Pickering", "Quigley", "Ramasamy", "Sato", "Twelvetrees",
            "Uddin", "Varga", "Winterbottom", "Xu", "Yilmaz", "Zielińska", "Ap Rhys", "de Souza", "St. John",
            "Barker-Hill", "Cook", "Field", "Green", "Hall", "Marsh", "Nurse", "Reader", "Ward", "Lock", "García");
    private static final List<String> HOSTS = List.of("LTHPC%05d", "W10-%06d", "NB%04d-CLIN", "RDG-DT-%03d",
            "SURGERY-PC%02d", "MSI-LAPTOP%d", "VDI-POOL1-%03d", "PF%06dX", "CLINIC%02dWS1", "L%06d");
    private static final List<String> DOMAINS = List.of("LTHTR", "NHS-RDG", "xswhealth", "CLINSYS", "PCT01", "GPNET");

    static OtherPerson draw(SplittableRandom random) {
        String first = of(FIRST, random);
        String last = of(LAST, random);
        String a = plain(first);
        String b = plain(last);
        String user = switch (random.nextInt(7)) {
            case 0 -> a + b;
            case 1 -> a.charAt(0) + b + String.format(Locale.ROOT, "%02d", random.nextInt(1, 60));
            case 2 -> b + "." + a;
            case 3 -> a + "_" + b;
            case 4 -> a.substring(0, 1) + b.substring(0, Math.min(3, b.length())) + random.nextInt(1000, 9999);
            case 5 -> (a.charAt(0) + "" + b.charAt(0)).toUpperCase(Locale.ROOT) + random.nextInt(10_000, 99_999);
            default -> b.toUpperCase(Locale.ROOT) + a.toUpperCase(Locale.ROOT).charAt(0);
        };
        String uuid = random.nextInt(100, 1000) + String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
        String host = String.format(Locale.ROOT, of(HOSTS, random), random.nextInt(1, 99));
        return new OtherPerson(first, last, uuid, user, host, of(DOMAINS, random));
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    static String of(List<String> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
