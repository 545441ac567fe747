package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.report.ExpiryCalendar;
import org.raworkbench.certificates.report.ExpiryList;
import org.raworkbench.certificates.report.ExpiryTable;
import org.raworkbench.certificates.tests.pki.Authority;

class ExpiryListTest {

    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    private ExpiryList list() {
        Bench bench = new Bench(folder).trust(root);
        byte[] soon = root.signing().endsIn(40).der();
        CertificateReport report = bench.check(
                new CertificateInput.InFile(bench.write("late.cer", root.authentication().endsIn(400).der())),
                new CertificateInput.InFile(bench.write("soon.cer", soon)),
                new CertificateInput.InFile(bench.write("copy.cer", soon)),
                new CertificateInput.InFile(bench.write("root.cer", root.der())),
                new CertificateInput.InFile(bench.write("bad.cer", new byte[] {1 })),
                new CertificateInput.InFile(bench.write("formula.cer",
                        root.issue("CN=Comma\\, Inc").endsIn(41).der())));
        return ExpiryList.of(List.of(report, report));
    }

    @Test
    void theSoonestLeadsAndEachIsThereOnce() {
        assertEquals(List.of(40L, 41L, 400L), list().expiries().stream().map(expiry -> expiry.daysLeft()).toList());
        assertEquals(2, list().renewable().expiries().size());
        assertEquals(Map.of(YearMonth.of(2026, 7), 2L, YearMonth.of(2027, 7), 1L), list().byMonth(ZoneOffset.UTC));
    }

    @Test
    void theTableIsSafeForSpreadsheets() {
        String csv = new ExpiryTable(ZoneOffset.UTC).write(list());
        String[] lines = csv.split("\r\n");
        assertEquals(4, lines.length);
        assertTrue(lines[0].startsWith("Expires,Days left,Renewal from,Role,Status,UUID,"), lines[0]);
        assertTrue(lines[1].startsWith("2026-07-11,40,2026-04-12,SIGNING,VALID,555000111222,"), lines[1]);
        assertFalse(csv.contains("Synthetic_Person"));
        ExpiryList nasty = new ExpiryList(List.of(new org.raworkbench.certificates.report.Expiry(Authority.NOW, -5,
                java.util.Optional.empty(), org.raworkbench.inspection.CardCertificate.Role.OTHER,
                org.raworkbench.certificates.Standing.EXPIRED, java.util.Optional.empty(), "=HYPERLINK(\"x\")", "+1",
                "@a", "-b", "\tc\nd")));
        String row = new ExpiryTable(ZoneOffset.UTC).write(nasty).split("\r\n", 2)[1];
        assertEquals("2026-06-01,-5,,OTHER,EXPIRED,,\"'=HYPERLINK(\"\"x\"\")\",'+1,'@a,'-b,\"'\tc\nd\"\r\n", row);
    }

    @Test
    void theCalendarHasADayForTheEndAndOneForTheRenewal() {
        String calendar = new ExpiryCalendar(ZoneOffset.UTC, Authority.NOW).write(list());
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assertTrue(calendar.endsWith("END:VCALENDAR\r\n"));
        assertEquals(5, calendar.split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20260711\r\nDTEND;VALUE=DATE:20260712\r\n"), calendar);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20260412\r\n"));
        for (String line : calendar.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        String unfolded = calendar.replace("\r\n ", "");
        assertTrue(unfolded.contains("SUMMARY:signing (content commitment) of 555000111222 expires\r\n"), unfolded);
        assertTrue(unfolded.contains("DESCRIPTION:Source: "), unfolded); // what the desk does not renew
    }

    @Test
    void everyDayOfTheCalendarHasANameOfItsOwnAlsoWhereOnlyDetailsAreKnown() {
        ExpiryList described = new ExpiryList(java.util.stream.Stream.of("01", "02")
                .map(serial -> new org.raworkbench.certificates.report.Expiry(Authority.NOW, 0,
                        java.util.Optional.of(Authority.NOW), org.raworkbench.inspection.CardCertificate.Role.SIGNING,
                        org.raworkbench.certificates.Standing.UNKNOWN, java.util.Optional.empty(), "CN=a", "CN=b",
                        serial, "", "certutil.txt"))
                .toList());
        String calendar = new ExpiryCalendar(ZoneOffset.UTC, Authority.NOW).write(described);
        assertEquals(4, calendar.lines().filter(line -> line.startsWith("UID:")).distinct().count(), calendar);
    }
}
