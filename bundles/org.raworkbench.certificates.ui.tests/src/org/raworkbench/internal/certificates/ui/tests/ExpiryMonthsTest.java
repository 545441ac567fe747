package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.report.ExpiryList;
import org.raworkbench.internal.certificates.ui.model.ExpiryMonths;
import org.raworkbench.internal.certificates.ui.model.StatusExport;

class ExpiryMonthsTest {

    @Test
    void monthsWithoutAnyEndAreBarsOfNothing() {
        // 21 November 2026 and 70 days more: 30 January 2027.
        ExpiryMonths months = months(Synthetic.report("a", Synthetic.status(Standing.VALID, 70)));
        assertEquals(List.of(0L, 0L, 1L), months.months().stream().map(ExpiryMonths.Month::count).toList());
        assertEquals("Jan 27", months.months().get(2).label());
        assertEquals("January 2027: 1.", months.text());
    }

    @Test
    void whatHasEndedAndWhatEndsMuchLaterIsCountedToo() {
        assertEquals("1 ended before this month.",
                months(Synthetic.report("a", Synthetic.status(Standing.EXPIRED, -60))).text());
        assertEquals("1 end later.", months(Synthetic.report("a", Synthetic.status(Standing.VALID, 2000))).text());
    }

    @Test
    void theCalendarOfASimulatedCardSaysSoInEachEntryAndNamesNoPerson() {
        CertificateReport report = Synthetic.report("a", Synthetic.status(Standing.VALID, 70));
        StatusExport.Content content = new StatusExport.Content(List.of(), Optional.empty(), List.of(report), true,
                Synthetic.NOW);
        String calendar = StatusExport.ICS.render(content);
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n"), calendar);
        assertEquals(2, calendar.split("\r\nSUMMARY:DEMO: ", -1).length - 1, "the end and the renewal window");
        assertFalse(calendar.contains(Synthetic.PERSON), calendar);
        String[] table = StatusExport.EXPIRY.render(content).split("\r\n");
        assertTrue(table[0].endsWith(",Demo") && table[1].endsWith(",DEMO"), String.join("\n", table));
        assertTrue(StatusExport.ICS.fileName(content).startsWith("DEMO-expiry-"));
    }

    private static ExpiryMonths months(CertificateReport report) {
        return ExpiryMonths.of(ExpiryList.of(List.of(report)), Synthetic.NOW, ZoneOffset.UTC);
    }
}
