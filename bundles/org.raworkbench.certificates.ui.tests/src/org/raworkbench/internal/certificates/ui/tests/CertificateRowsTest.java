package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;
import org.raworkbench.internal.certificates.ui.model.CertificateRow;
import org.raworkbench.internal.certificates.ui.model.CertificateRows;
import org.raworkbench.internal.certificates.ui.model.RowFilter;
import org.raworkbench.internal.certificates.ui.model.StatusCsv;
import org.raworkbench.internal.certificates.ui.model.TimeBar;
import org.raworkbench.ui.Dates;

class CertificateRowsTest {

    @ParameterizedTest
    @CsvSource({"VALID,OK,Valid", "EXPIRING,WARNING,Expires soon", "EXPIRED,ERROR,Expired", "REVOKED,ERROR,Revoked",
            "UNTRUSTED,ERROR,Not trusted", "UNKNOWN,UNKNOWN,Not fully checked"})
    void everyStandingHasItsShapeItsWordAndASentence(Standing standing, Severity severity, String word) {
        CertificateRow row = row(Synthetic.status(standing, standing == Standing.VALID ? 300 : 20));
        assertEquals(severity, row.severity());
        assertEquals(word, row.word());
        assertTrue(row.sentence().endsWith("."), row.sentence());
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void noSentenceLeavesAPlaceholderBehind(Standing standing) {
        assertFalse(row(Synthetic.status(standing, 20)).sentence().contains("{"));
    }

    @Test
    void whatTheExaminersFoundSpeaksBeforeTheStanding() {
        CertificateRow row = row(Synthetic.status(Standing.VALID, 300,
                Synthetic.finding("certificate-status.signing.weak-digest", Severity.WARNING)));
        assertEquals(Severity.WARNING, row.severity());
        assertEquals("Summary of certificate-status.signing.weak-digest.", row.sentence());
    }

    @Test
    void aValidCertificateInItsRenewalWindowSaysSo() {
        CertificateRow row = row(Synthetic.status(Standing.VALID, 60));
        assertEquals(Severity.INFO, row.severity());
        assertTrue(row.sentence().endsWith("and can be renewed now."), row.sentence());
    }

    @Test
    void theHolderIsAUuidAndNeverAName() {
        CertificateRow row = row(Synthetic.status(Standing.VALID, 300));
        assertEquals(Synthetic.UUID, row.holder());
    }

    @Test
    void theTimeBarRunsFromTheFirstDayThroughTheWindowToTheLast() {
        TimeBar bar = row(Synthetic.status(Standing.VALID, 100)).bar().orElseThrow();
        double from = bar.place(bar.from());
        double opens = bar.place(bar.opens().orElseThrow());
        double today = bar.place(bar.today());
        double until = bar.place(bar.until());
        assertTrue(0 < from && from < today && today < opens && opens < until && until < 1,
                List.of(from, today, opens, until).toString());
        assertEquals(TimeBar.Life.SOUND, bar.life());
        assertEquals("", bar.label());
        assertTrue(bar.text().contains("100 days left"), bar.text());
        assertTrue(bar.text().contains("renewal window opens on"), bar.text());
    }

    @Test
    void todayStaysOnTheLineHoweverLongTheCertificateIsOver() {
        TimeBar bar = row(Synthetic.status(Standing.EXPIRED, -599)).bar().orElseThrow();
        assertEquals(1.0, bar.place(bar.today()));
        assertEquals(TimeBar.Life.OUTSIDE, bar.life());
        assertTrue(bar.text().contains("over for 599 days"), bar.text());
    }

    @ParameterizedTest
    @CsvSource({"REVOKED,REFUSED,Revoked", "UNTRUSTED,REFUSED,Not trusted", "INVALID,REFUSED,Not acceptable",
            "UNKNOWN,OPEN,Not fully checked"})
    void datesThatAreWorthNothingAreDrawnAndToldAsSuch(Standing standing, TimeBar.Life life, String label) {
        TimeBar bar = row(Synthetic.status(standing, 100)).bar().orElseThrow();
        assertEquals(life, bar.life());
        assertEquals(label, bar.label());
        assertTrue(bar.text().endsWith(": " + label + "."), bar.text());
    }

    @Test
    void rowsAreFoundByWordsInAnyColumnAndOrder() {
        List<CertificateRow> rows = rows(Synthetic.status(Standing.VALID, 300), Synthetic.status(Standing.EXPIRED, -3),
                Synthetic.unreadable("broken.cer"));
        assertEquals(1, RowFilter.of(" EXPIRED  555500001111 ").of(rows).size());
        assertEquals("broken.cer", RowFilter.of("cut broken").of(rows).get(0).source());
        assertEquals(3, RowFilter.of("  ").of(rows).size());
        assertEquals(List.of(), RowFilter.of("nobody").of(rows));
    }

    @Test
    void anUnreadableCertificateHasARowThatSaysWhy() {
        CertificateRow row = row(Synthetic.unreadable("broken.cer"));
        assertEquals("It is cut off.", row.sentence());
        assertTrue(row.bar().isEmpty());
        assertEquals("", row.until());
    }

    @Test
    void rowsAreSortedBySeriousnessAndByEnd() {
        List<CertificateRow> rows = new ArrayList<>(rows(Synthetic.status(Standing.VALID, 300),
                Synthetic.unreadable("b.cer"), Synthetic.status(Standing.EXPIRED, -3),
                Synthetic.status(Standing.EXPIRING, 9)));
        rows.sort(CertificateColumn.VERDICT.order());
        assertEquals(List.of("Expired", "Expires soon", "Not readable", "Valid"),
                rows.stream().map(CertificateRow::word).toList());
        rows.sort(CertificateColumn.DAYS.order());
        assertEquals(List.of("Expired", "Expires soon", "Valid", "Not readable"),
                rows.stream().map(CertificateRow::word).toList());
    }

    @Test
    void theTableAsCsvNamesNoPersonAndStartsNoFormula() {
        CertificateStatus status = Synthetic.status(Standing.EXPIRED, -3);
        CertificateStatus odd = new CertificateStatus("=cmd|' /C calc'!A0", "", status.role(), status.standing(),
                status.path(), status.revocation(), status.content(), status.daysLeft(), status.renewal(),
                status.der(), "", List.of());
        String csv = StatusCsv.of(rows(odd), true);
        String[] lines = csv.split("\r\n");
        assertEquals(2, lines.length);
        assertTrue(lines[1].startsWith("DEMO,EXPIRED,SIGNING," + Synthetic.UUID + ","), lines[1]);
        assertTrue(lines[1].contains(",-3,"), lines[1]);
        assertTrue(lines[1].endsWith(",'=cmd|' /C calc'!A0"), lines[1]);
        assertFalse(csv.contains(Synthetic.PERSON), csv);
    }

    private static CertificateRow row(CertificateStatus status) {
        return rows(status).get(0);
    }

    private static List<CertificateRow> rows(CertificateStatus... statuses) {
        return new CertificateRows(new Dates(ZoneOffset.UTC)).of(Synthetic.report("folder", statuses));
    }
}
