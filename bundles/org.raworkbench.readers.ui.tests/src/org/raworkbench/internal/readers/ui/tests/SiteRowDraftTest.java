package org.raworkbench.internal.readers.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.raworkbench.internal.readers.ui.model.SiteRowDraft;
import org.raworkbench.readers.SiteRelease;

class SiteRowDraftTest {

    @Test
    void aWholeDraftIsARow() {
        SiteRelease row = draft("076b", "3021", "1.15", "1.02", "https://vendor.example/fw", "letter", "2026-05-01")
                .result().row().orElseThrow();
        assertEquals("076B:3021", row.usb().toString());
        assertEquals("1.15", row.latest().toString());
        assertEquals("1.02", row.minimum().orElseThrow().toString());
        assertEquals(LocalDate.of(2026, 5, 1), row.seen());
    }

    @ParameterizedTest
    @CsvSource({"76B,3021,1.15,'','',letter,2026-05-01,four hexadecimal digits",
            "076B,3021,'','','',letter,2026-05-01,latest release", "076B,3021,1.5,'','',letter,2026-05-01,1.5",
            "076B,3021,1.15,x,'',letter,2026-05-01,no firmware release", "076B,3021,1.15,'','','',2026-05-01,who gives",
            "076B,3021,1.15,'','',letter,1 May,1 May", "076B,3021,1.15,'',file:///etc,letter,2026-05-01,web address",
            "076B,3021,1.15,'',a b,letter,2026-05-01,web address"})
    void whatIsToBeChangedFirstIsSaid(String vid, String pid, String latest, String minimum, String page,
            String source, String seen, String words) {
        SiteRowDraft.Result result = draft(vid, pid, latest, minimum, page, source, seen).result();
        assertTrue(result.row().isEmpty());
        assertTrue(result.problem().contains(words), result.problem());
    }

    @Test
    void aDraftWithoutAReaderBeginsWithToday() {
        SiteRowDraft draft = SiteRowDraft.about(Optional.empty(), LocalDate.of(2026, 11, 21));
        assertEquals("2026-11-21", draft.seen());
        assertEquals("", draft.vid());
    }

    private static SiteRowDraft draft(String vid, String pid, String latest, String minimum, String page,
            String source, String seen) {
        return new SiteRowDraft(vid, pid, "", latest, minimum, page, Optional.empty(), source, seen);
    }
}
