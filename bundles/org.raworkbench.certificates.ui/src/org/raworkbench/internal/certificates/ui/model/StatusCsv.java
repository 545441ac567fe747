package org.raworkbench.internal.certificates.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.certificates.CertificateContent;

/** Certificates as comma-separated values (RFC 4180), without the names of persons. */
public final class StatusCsv {

    private StatusCsv() {
    }

    /** A header and one line for each of {@code rows}, in their order. */
    public static String of(List<CertificateRow> rows, boolean demo) {
        StringBuilder text = new StringBuilder();
        line(text, List.of("demo", "status", "role", "uuid", "subject", "issuer", "serial", "notBefore", "notAfter",
                "daysLeft", "path", "revocation", "explanation", "sha256", "source"));
        for (CertificateRow row : rows) {
            line(text, cells(row, demo));
        }
        return text.toString();
    }

    private static List<String> cells(CertificateRow row, boolean demo) {
        Optional<CertificateContent> content = row.status().content();
        List<String> cells = new ArrayList<>();
        cells.add(demo ? "DEMO" : "");
        cells.add(row.status().standing().name());
        cells.add(row.status().role().name());
        cells.add(content.flatMap(CertificateContent::uuid).orElse(""));
        cells.add(content.map(CertificateContent::maskedSubject).orElse(""));
        cells.add(content.map(CertificateContent::issuer).orElse(""));
        cells.add(content.map(CertificateContent::serial).orElse(""));
        cells.add(content.map(known -> known.notBefore().toString()).orElse(""));
        cells.add(content.map(known -> known.notAfter().toString()).orElse(""));
        cells.add(row.status().daysLeft().isPresent() ? String.valueOf(row.status().daysLeft().getAsLong()) : "");
        cells.add(row.status().path().valid().map(valid -> valid ? "valid" : "broken").orElse("not decided"));
        cells.add(row.status().revocation().status().name());
        cells.add(row.sentence());
        cells.add(content.map(CertificateContent::sha256).orElse(""));
        cells.add(row.place());
        return cells;
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(StatusCsv::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    /** A spreadsheet must not take what a certificate says for a formula. */
    private static String cell(String value) {
        boolean number = value.matches("-?[0-9]+");
        String tame = !number && !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return tame.matches("(?s).*[\",\r\n].*") ? "\"" + tame.replace("\"", "\"\"") + "\"" : tame;
    }
}
