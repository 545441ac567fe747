package org.raworkbench.internal.cases.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.internal.cases.ui.model.CaseListing;
import org.raworkbench.internal.cases.ui.model.CauseMonths;

/** The list of cases of a folder and what it says of causes. */
class CaseListingTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsNotThereYetHasNoCases() {
        CaseListing listing = CaseListing.read(folder.resolve("none"), Optional.empty(), Synthetic.NOW);
        assertEquals("NO CASES", listing.headline().word());
    }

    @Test
    void casesAreCountedFoundAndAged() throws Exception {
        Synthetic.file(folder, "one", CaseState.DRAFT, null, Synthetic.NOW.minusSeconds(3 * 86_400));
        Synthetic.file(folder, "two", CaseState.SOLVED, "profile-closed", Synthetic.NOW);
        Files.writeString(folder.resolve("broken.racase"), "<nothing");
        CaseListing listing = CaseListing.read(folder, Optional.empty(), Synthetic.NOW);
        assertEquals("2 OPEN", listing.headline().word());
        assertEquals("Drafts: 1, sent: 0, answered: 0, solved: 1.", listing.headline().sentence());
        assertEquals(List.of("one"), listing.find("one", Optional.empty()).stream().map(row -> row.cells().get(0))
                .toList());
        assertEquals("3 days", listing.find("one", Optional.empty()).get(0).cells().get(3));
        assertEquals(List.of("two"),
                listing.find("", Optional.of(CaseState.SOLVED)).stream().map(row -> row.cells().get(0)).toList());
        List<String> broken = listing.find("broken", Optional.empty()).get(0).cells();
        assertEquals("Not read", broken.get(1));
        assertTrue(broken.get(5).contains("could not be read"), broken.get(5));
    }

    @Test
    void whatWasNotSavedIsNamed() throws Exception {
        Path file = Synthetic.file(folder, "crashed", CaseState.DRAFT, null, Synthetic.NOW);
        try (CaseFile before = CaseFile.open(file, Synthetic.CLOCK)) {
            before.autosave();
        }
        CaseListing listing = CaseListing.read(folder, Optional.empty(), Synthetic.NOW);
        assertEquals("Draft, not saved", listing.rows().get(0).cells().get(1));
        assertEquals("Open what was not saved: crashed.", listing.headline().next());
    }

    @Test
    void causesOverTimeHaveNoGapsAndTheSameInWords() throws Exception {
        Instant march = Instant.parse("2026-03-05T09:00:00Z");
        for (int number = 0; number < 3; number++) {
            Synthetic.file(folder, "m" + number, CaseState.SOLVED, "domains-not-allowed", march);
        }
        Synthetic.file(folder, "x", CaseState.SENT, "profile-closed", Synthetic.NOW);
        Synthetic.file(folder, "y", CaseState.SENT, null, Synthetic.NOW);
        CauseMonths causes = CauseMonths.of(CaseListing.read(folder, Optional.empty(), Synthetic.NOW).rows(),
                ZoneOffset.UTC);
        assertEquals(List.of("Mar 2026", "Apr 2026", "May 2026"), causes.months());
        assertEquals("domains-not-allowed", causes.series().get(0).name());
        assertEquals(List.of(3, 0, 0), causes.series().get(0).counts());
        assertTrue(causes.text().contains("Apr 2026: no cases"), causes.text());
        assertTrue(causes.text().contains("cause not known 1"), causes.text());
    }
}
