package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.certificates.ui.model.CertificateRow;
import org.raworkbench.internal.certificates.ui.model.CertificateRows;
import org.raworkbench.internal.certificates.ui.model.DetailSections;
import org.raworkbench.internal.certificates.ui.model.StatusPage;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.Headline;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

class DetailSectionsTest {

    private final Dates dates = new Dates(ZoneOffset.UTC);

    @Test
    void theNameOfAPersonIsShownOnRequestOnly() {
        CertificateStatus status = Synthetic.status(Standing.VALID, 300);
        assertFalse(text(status, false).contains(Synthetic.PERSON));
        assertTrue(text(status, false).contains("a name is hidden"));
        assertTrue(text(status, true).contains(Synthetic.PERSON));
    }

    @Test
    void theFailingStepOfThePathIsMarked() {
        Section path = section(Synthetic.status(Standing.INVALID, 300), "path");
        List<Row.Field> steps = path.rows().stream().filter(Row.Field.class::isInstance).map(Row.Field.class::cast)
                .toList();
        assertEquals("Trust anchor", steps.get(0).name());
        assertEquals(Optional.of(Severity.ERROR), steps.get(0).severity());
        assertTrue(steps.get(0).value().contains("FAILS HERE: It may not issue certificates."), steps.get(0).value());
        assertTrue(steps.get(1).name().endsWith("This certificate"));
        assertEquals(Optional.of(Severity.ERROR), path.severity());
        assertTrue(path.asText().contains("Not judged: "), path.asText());
    }

    @Test
    void revocationThatNobodyAskedForSaysHowToAsk() {
        String text = section(Synthetic.status(Standing.VALID, 300), "revocation").asText();
        assertTrue(text.contains("not checked") && text.contains("http://crl.example/a.crl")
                && text.contains("Preferences"), text);
    }

    @Test
    void theBytesAreShownAsTheyAre() {
        String text = section(Synthetic.status(Standing.VALID, 300), "der").asText();
        assertTrue(text.contains("30 03 02 01 05"), text);
    }

    @Test
    void extensionsThatCannotBeReadDoNotHideTheRest() {
        List<String> ids = sections(Synthetic.status(Standing.VALID, 300), false).stream().map(Section::id).toList();
        assertEquals(List.of("verdict", "fields", "path", "revocation", "extensions", "der"), ids);
    }

    @Test
    void anUnreadableCertificateHasAVerdictOnly() {
        assertEquals(List.of("verdict"), sections(Synthetic.unreadable("b.cer"), false).stream().map(Section::id)
                .toList());
    }

    private Section section(CertificateStatus status, String id) {
        return sections(status, false).stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
    }

    private String text(CertificateStatus status, boolean names) {
        return sections(status, names).stream().map(Section::asText).collect(Collectors.joining("\n"));
    }

    private List<Section> sections(CertificateStatus status, boolean names) {
        CertificateRow row = new CertificateRows(dates).of(Synthetic.report("folder", status)).get(0);
        return new DetailSections(dates, names).of(row, new StatusPage(
                new Headline(Look.READING, "", "", "", "", false), List.of(row), List.of(), Set.of(), Optional.empty(),
                List.of(), List.of()), Synthetic.NOW);
    }
}
