package org.raworkbench.redaction.corpus;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A made-up person with what belongs to one.
 *
 * @param uuid 12 digits
 */
record Cast(String first, String last, String uuid, String user, String host, String domain) {

    private static final List<String> FIRST = List.of("Anna", "Priya", "Siân", "Mohammed", "John", "Grace", "Zoë",
            "Wei",
            "Oluwaseun", "Katarzyna", "Mark", "Rose", "Ahmed", "Jean-Luc", "Fatima", "William", "Aoife", "Tomasz",
                    "Chloe",
            "Ivan", "Blessing", "Gareth", "Nadia", "Ruth", "Dafydd", "Ngozi", "Peter", "Ayesha", "Sarah", "Li",
                    "Mary Ann",
            "Kwame", "Ewa", "Stephen", "Hope", "Rajesh", "Olga", "Huw", "Maria", "Charlotte");
    private static final List<String> LAST = List.of("Smith", "Patel", "O'Brien", "Jones", "Begum", "Smith-Jones",
            "Kowalska",
            "Okafor", "Young", "Page", "King", "McDonald", "van der Berg", "Singh", "Evans", "Llewellyn", "Khan", "Ng",
                    "Wu",
            "Müller", "D'Souza", "Price", "Bell", "Hussain", "Taylor", "Adeyemi", "Ferreira", "Novák", "Davies",
                    "Fitzgerald",
            "Whitehouse", "Rahman", "Iqbal", "Thompson", "Okonkwo", "Griffiths", "Kaur", "Popescu", "Blackwood",
                    "Chowdhury");
    private static final List<String> HOSTS = List.of("WS-%04d", "RXX-LT-%05d", "DESKTOP-7H%04dM", "PHARM%02d",
            "GP-RECEPTION%d", "trustpc%04d", "CITRIX%02dA", "X26LAP%04d", "ward7-pc%02d");
    private static final List<String> DOMAINS = List.of("RXXTRUST", "NORTHTRUST", "ACME-GP", "RAWB", "xtrust");

    static Cast draw(SplittableRandom random) {
        String first = of(FIRST, random);
        String last = of(LAST, random);
        String plainFirst = plain(first);
        String plainLast = plain(last);
        String user = switch (random.nextInt(6)) {
            case 0 -> plainFirst.substring(0, 1) + plainLast;
            case 1 -> plainFirst + "." + plainLast;
            case 2 -> plainLast + plainFirst.charAt(0) + random.nextInt(1, 10);
            case 3 -> "u" + random.nextInt(100_000, 1_000_000);
            case 4 -> (plainLast + plainFirst.charAt(0)).toUpperCase(Locale.ROOT);
            default -> plainFirst.charAt(0) + "." + plainLast + random.nextInt(1, 10);
        };
        String uuid = (random.nextInt(4) == 0 ? "0001" : "5" + random.nextInt(100, 1000))
                + String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
        String host = String.format(Locale.ROOT, of(HOSTS, random), random.nextInt(1, 99));
        return new Cast(first, last, uuid, user, host, of(DOMAINS, random));
    }

    private static String plain(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String of(List<String> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
