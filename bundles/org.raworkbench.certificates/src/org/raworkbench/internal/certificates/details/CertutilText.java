package org.raworkbench.internal.certificates.details;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.internal.certificates.reading.PlainDate;
import org.raworkbench.internal.certificates.reading.Tame;

/**
 * What {@code certutil -scinfo} of Windows prints in English. Each certificate stands there twice, once for the CSP and
 * once for the KSP; it is listed once.
 */
final class CertutilText {

    private static final Pattern BLOCK = Pattern.compile("^=+ Certificate \\d+ =+\\s*$");
    private static final Pattern FIELD = Pattern.compile(
            "^\\s*(Serial Number|Issuer|NotBefore|NotAfter|Subject|Cert Hash\\(sha1\\)|Key Container)"
                    + "\\s*[:=]\\s*(.*)$");
    private static final int MOST_BLOCKS = 1_000;

    private final ZoneId zone;

    CertutilText(ZoneId zone) {
        this.zone = zone;
    }

    static boolean fits(String text) {
        return text.contains("Cert Hash(sha1)") && text.contains("NotAfter");
    }

    List<DescribedCertificate> read(String text) {
        Map<String, Map<String, String>> blocks = new LinkedHashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            Matcher field = FIELD.matcher(line.length() > 4_096 ? line.substring(0, 4_096) : line);
            if (BLOCK.matcher(line).matches()) {
                current = new LinkedHashMap<>();
            } else if (field.matches()) {
                current.putIfAbsent(field.group(1), field.group(2).strip());
                if (field.group(1).startsWith("Cert Hash") && blocks.size() < MOST_BLOCKS) {
                    blocks.putIfAbsent(hex(field.group(2)), current);
                }
            }
        }
        List<PrintedDate> dates = blocks.values().stream()
                .flatMap(block -> List.of("NotBefore", "NotAfter").stream().flatMap(name -> date(block, name).stream()))
                .toList();
        return blocks.entrySet().stream().map(block -> certificate(block.getKey(), block.getValue(), dates)).toList();
    }

    private Optional<PrintedDate> date(Map<String, String> block, String name) {
        return Optional.ofNullable(block.get(name)).flatMap(text -> PrintedDate.parse(text, zone));
    }

    private DescribedCertificate certificate(String sha1, Map<String, String> block, List<PrintedDate> dates) {
        List<Instant> begins = date(block, "NotBefore").map(date -> date.readings(dates)).orElse(List.of());
        List<Instant> ends = date(block, "NotAfter").map(date -> date.readings(dates)).orElse(List.of());
        String subject = text(block, "Subject");
        String issuer = text(block, "Issuer");
        String serial = hex(block.getOrDefault("Serial Number", ""));
        String container = text(block, "Key Container");
        if (begins.size() == 1 && ends.size() == 1) {
            return new DescribedCertificate(container, Role.OTHER, Optional.of(
                    Details.content(subject, issuer, serial, "", sha1, begins.get(0), ends.get(0))),
                    Optional.of(ends.get(0)), Messages.text("notInFile"));
        }
        List<String> words = new ArrayList<>();
        if (ends.size() == 2) {
            words.add(Messages.text("ambiguous.end", PlainDate.of(ends.get(0), zone), PlainDate.of(ends.get(1), zone)));
        }
        words.add(Messages.text("ambiguous.name", Details.masked(subject), issuer, serial));
        return new DescribedCertificate(container, Role.OTHER, Optional.empty(),
                ends.isEmpty() ? Optional.empty() : Optional.of(ends.get(ends.size() - 1)),
                ends.isEmpty() ? Messages.text("noDates", String.join(" ", words))
                        : Messages.text("ambiguous", String.join(" ", words)));
    }

    private static String text(Map<String, String> block, String name) {
        return Tame.text(block.getOrDefault(name, ""));
    }

    private static String hex(String text) {
        return Tame.text(text.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT));
    }
}
