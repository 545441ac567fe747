package org.raworkbench.certificates.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The expiry list as CSV (RFC 4180, comma, CRLF).
 *
 * <p>A value that a spreadsheet would take for a formula gets an apostrophe in front: subjects and file names come from
 * outside.
 */
public final class ExpiryTable {

    private final ZoneId zone;

    /** A table whose dates are those of {@code zone}. */
    public ExpiryTable(ZoneId zone) {
        this.zone = zone;
    }

    /** The table with its header. */
    public String write(ExpiryList list) {
        StringBuilder csv = new StringBuilder();
        line(csv, List.of(Messages.text("csv.header").split(";")));
        for (Expiry expiry : list.expiries()) {
            line(csv, List.of(day(expiry.notAfter()), Long.toString(expiry.daysLeft()),
                    expiry.renewalOpens().map(this::day).orElse(""), expiry.role().name(), expiry.standing().name(),
                    expiry.uuid().orElse(""), expiry.subject(), expiry.issuer(), expiry.serial(), expiry.sha256(),
                    expiry.source()));
        }
        return csv.toString();
    }

    private String day(java.time.Instant instant) {
        return LocalDate.ofInstant(instant, zone).toString();
    }

    private static void line(StringBuilder csv, List<String> values) {
        csv.append(values.stream().map(ExpiryTable::escape).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String escape(String value) {
        String safe = formula(value) ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n;].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean formula(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !value.matches("-?\\d+");
    }
}
