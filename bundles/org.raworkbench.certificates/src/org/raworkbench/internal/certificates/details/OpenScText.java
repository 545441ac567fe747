package org.raworkbench.internal.certificates.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.reading.Tame;

/**
 * What {@code pkcs15-tool --list-certificates} and {@code pkcs11-tool --list-objects} of OpenSC print about certificates:
 * labels and serial numbers, no dates.
 */
final class OpenScText {

    private static final Pattern LABELLED = Pattern.compile("^X\\.509 Certificate \\[(.*)]\\s*$");
    private static final Pattern OBJECT = Pattern.compile("^Certificate Object; type = X\\.509 cert\\s*$");
    private static final Pattern FIELD = Pattern.compile(
            "^\\s+(label|subject|serial|ID|Encoded serial)\\s*:\\s*(?:DN:\\s*)?(.*)$");
    private static final int MOST = 1_000;

    private OpenScText() {
    }

    static boolean fits(String text) {
        return text.contains("X.509 Certificate [") && text.contains("Encoded serial")
                || text.contains("Certificate Object; type = X.509 cert");
    }

    static List<DescribedCertificate> read(String text) {
        List<DescribedCertificate> found = new ArrayList<>();
        List<String> words = null;
        String id = "";
        for (String line : (Iterable<String>) text.lines().map(OpenScText::cut)::iterator) {
            Matcher labelled = LABELLED.matcher(line);
            boolean begins = labelled.matches() || OBJECT.matcher(line).matches();
            if (begins || line.isBlank() || !Character.isWhitespace(line.charAt(0))) {
                add(found, words, id);
                words = begins ? new ArrayList<>() : null;
                id = "";
            }
            if (begins && labelled.matches()) {
                words.add(Messages.text("opensc.label", Tame.text(labelled.group(1))));
            }
            Matcher field = FIELD.matcher(line);
            if (words != null && field.matches()) {
                String value = Tame.text(field.group(2));
                switch (field.group(1)) {
                case "label" -> words.add(Messages.text("opensc.label", value));
                case "subject" -> words.add(Messages.text("opensc.subject", Details.masked(value)));
                case "serial" -> words.add(Messages.text("opensc.serial", value.toUpperCase(Locale.ROOT)));
                case "Encoded serial" -> words.add(Messages.text("opensc.serial", serial(value)));
                default -> id = "ID " + value;
                }
            }
        }
        add(found, words, id);
        return found;
    }

    private static String cut(String line) {
        return line.length() > 4_096 ? line.substring(0, 4_096) : line;
    }

    private static void add(List<DescribedCertificate> found, List<String> words, String id) {
        if (words != null && found.size() < MOST) {
            found.add(new DescribedCertificate(id, Role.OTHER, Optional.empty(), Optional.empty(),
                    Messages.text("noDates", String.join(", ", words))));
        }
    }

    /** The value of an encoded INTEGER: {@code 02 01 05} is 05. */
    private static String serial(String encoded) {
        return encoded.replaceFirst("^02 [0-9A-Fa-f]{2} ", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
