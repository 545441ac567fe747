package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.certificates.ui.model.CertificateRows;
import org.raworkbench.internal.certificates.ui.model.CheckState;
import org.raworkbench.internal.certificates.ui.model.CheckState.Phase;
import org.raworkbench.internal.certificates.ui.model.DetailSections;
import org.raworkbench.internal.certificates.ui.model.StatusPage;
import org.raworkbench.internal.certificates.ui.model.StatusPage.Offer;
import org.raworkbench.internal.certificates.ui.model.StatusPages;
import org.raworkbench.internal.certificates.ui.model.WatchState;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Section;

class StatusPagesTest {

    private final StatusPages pages = new StatusPages(new CertificateRows(new Dates(ZoneOffset.UTC)), true);

    @Test
    void anEmptyDeskSaysWhatToDo() {
        StatusPage page = pages.of(new WatchState(List.of(), Optional.empty(), false, 0));
        assertEquals("NO CERTIFICATES YET", page.headline().word());
        assertEquals(Set.of(Offer.OPEN_FILES, Offer.OPEN_FOLDER, Offer.DEMO), page.offers());
    }

    @Test
    void importedLogsAreOfferedToBeLookedInto() {
        StatusPage page = pages.of(new WatchState(List.of(), Optional.empty(), false, 3));
        assertTrue(page.offers().contains(Offer.OPEN_LOGS));
        assertTrue(page.steps().stream().anyMatch(step -> step.contains("3 files")), page.steps().toString());
    }

    @Test
    void validCertificatesAreValid() {
        StatusPage page = checked(List.of(), Synthetic.status(Standing.VALID, 300));
        assertEquals("VALID", page.headline().word());
        assertEquals("", page.headline().next());
    }

    @Test
    void theMostSeriousFindingSpeaksAndSaysWhoAndWhat() {
        StatusPage page = checked(List.of(Synthetic.finding("certificate-status.signing-path.certificate",
                Severity.ERROR)), Synthetic.status(Standing.EXPIRING, 9, Synthetic.finding(
                        "certificate-status.signing.expiring", Severity.WARNING)));
        assertEquals("ACTION NEEDED", page.headline().word());
        assertEquals("Summary of certificate-status.signing-path.certificate.", page.headline().sentence());
        assertEquals("Action of certificate-status.signing-path.certificate.", page.headline().next());
        assertEquals("The Registration Authority, then local IT", page.headline().who());
        assertEquals(2, page.findings().size());
    }

    @Test
    void manyCertificatesAreCounted() {
        CertificateStatus[] many = new CertificateStatus[12];
        java.util.Arrays.fill(many, Synthetic.status(Standing.VALID, 300));
        many[3] = Synthetic.status(Standing.EXPIRED, -2);
        StatusPage page = checked(List.of(), many);
        assertEquals("12 certificates: 11 valid, 1 expired.", page.headline().sentence());
        assertTrue(page.headline().next().startsWith("Begin at the top"));
    }

    @Test
    void aCardWithoutCertificatesIsSaidBesideTheOneThatHasThem() {
        CheckState empty = ended("Reader 00 00");
        CheckState well = ended("Reader 01 00", Synthetic.status(Standing.VALID, 300));
        for (List<CheckState> cards : List.of(List.of(empty, well), List.of(well, empty))) {
            StatusPage page = pages.of(new WatchState(cards, Optional.empty(), false, 0));
            assertEquals("NOT KNOWN", page.headline().word());
            assertEquals("The certificate is valid. From the card in Reader 00 00 no certificate was read.",
                    page.headline().sentence());
        }
        StatusPage page = pages.of(new WatchState(
                List.of(empty, ended("Reader 01 00", Synthetic.status(Standing.EXPIRED, -2))), Optional.empty(), false, 0));
        assertEquals("ACTION NEEDED", page.headline().word());
    }

    @Test
    void daysAreWrittenAlikeInTheTableAndInTheSentences() {
        var row = checked(List.of(), Synthetic.status(Standing.EXPIRED, -9)).rows().get(0);
        assertEquals("12 Nov 2026", row.until());
        assertEquals("9 days ago", row.daysLeft());
        assertEquals("Ended on 12 Nov 2026 and is refused since.", row.sentence());
        assertTrue(row.bar().orElseThrow().text().contains("12 Nov 2026"), row.bar().orElseThrow().text());
    }

    @Test
    void aCheckThatWasStoppedShowsWhatThereIsAndClaimsNothing() {
        CheckState state = new CheckState("folder", false, Phase.CANCELLED, 1, 9,
                Optional.of(Synthetic.report("folder", Synthetic.status(Standing.VALID, 300))), List.of(), "", false);
        StatusPage page = pages.of(new WatchState(List.of(), Optional.of(state), true, 0));
        assertEquals("STOPPED", page.headline().word());
        assertEquals(1, page.rows().size());
        assertEquals(Set.of(Offer.AGAIN), page.offers());
    }

    @Test
    void progressIsCounted() {
        CheckState state = new CheckState("folder", false, Phase.CHECKING, 3, 9, Optional.empty(), List.of(), "",
                false);
        StatusPage page = pages.of(new WatchState(List.of(), Optional.of(state), true, 0));
        assertTrue(page.busy());
        assertTrue(page.headline().sentence().endsWith("3 of 9."), page.headline().sentence());
        assertEquals(Set.of(Offer.CANCEL), page.offers());
    }

    @Test
    void whatBelongsToNoRowIsSaidAmongTheDetailsAndARenewalInTheVerdict() {
        StatusPage page = checked(List.of(Synthetic.finding("certificate-status.unchanged", Severity.INFO),
                Synthetic.finding("certificate-status.signing-path.not-looked-at", Severity.INFO)),
                Synthetic.status(Standing.EXPIRED, -9, Synthetic.finding("certificate-status.signing.expired",
                        Severity.ERROR)));
        assertEquals("Summary of certificate-status.signing.expired. Summary of certificate-status.unchanged.",
                page.headline().sentence());
        List<Section> sections = new DetailSections(new Dates(ZoneOffset.UTC), false).of(page.rows().get(0), page,
                Synthetic.NOW);
        assertEquals("overall", sections.get(1).id());
        String text = sections.get(1).asText();
        assertTrue(text.contains("Reason of certificate-status.unchanged.")
                && text.contains("Summary of certificate-status.signing-path.not-looked-at."), text);
        assertFalse(text.contains("signing.expired"), text);
    }

    private static CheckState ended(String reader, CertificateStatus... statuses) {
        return new CheckState(reader, false, Phase.CHECKED, statuses.length, statuses.length,
                Optional.of(Synthetic.report(reader, statuses)), List.of(), "", false);
    }

    private StatusPage checked(List<Finding> said, CertificateStatus... statuses) {
        CertificateReport report = Synthetic.report("folder", statuses);
        CheckState state = new CheckState("folder", false, Phase.CHECKED, statuses.length, statuses.length,
                Optional.of(report), said, "", false);
        return pages.of(new WatchState(List.of(), Optional.of(state), true, 0));
    }
}
