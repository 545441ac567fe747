package org.raworkbench.internal.logs.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.logs.format.FormatCatalogue;
import org.raworkbench.internal.logs.ui.model.FormatDraft;
import org.raworkbench.logs.RecordSeverity;

/** Making a line format of pasted lines. */
class FormatDraftTest {

    private static final List<String> LINES = List.of("#2026-01-05 08:15:30.250# <ERROR> reader | card gone",
            "#2026-01-05 08:15:31.000# <INFO> reader | card back", "something else");

    @Test
    void aGuessedPatternFitsAndTheFormatIsSaved(@TempDir Path folder) throws Exception {
        String pattern = FormatDraft.guess(LINES.get(0));
        FormatDraft draft = new FormatDraft("site-x", "Our X", List.of(pattern), LINES);
        FormatDraft.Trial trial = draft.tried();
        assertEquals("", trial.problem(), pattern);
        assertEquals(List.of(true, true, false), trial.lines().stream().map(FormatDraft.Preview::known).toList());
        assertEquals("2026-01-05T08:15:30.250", trial.lines().get(0).time());
        assertEquals(RecordSeverity.ERROR, trial.lines().get(0).severity());
        draft.save(trial.declaration(), folder);
        FormatCatalogue saved = FormatCatalogue.with(List.of(folder.resolve("log-formats")), List.of());
        assertTrue(saved.format("site-x").isPresent(), saved.leftOut().toString());
    }

    @Test
    void whatIsWrongIsSaid() {
        FormatDraft.Trial trial = new FormatDraft("site-x", "", List.of("{time:qq} {message}"), LINES).tried();
        assertFalse(trial.problem().isEmpty());
        assertEquals("", trial.declaration());
        assertFalse(new FormatDraft("Not An Id", "", List.of("{message}"), LINES).tried().problem().isEmpty());
        assertTrue(new FormatDraft("site-x", "", List.of("zzz {message}"), LINES).tried().problem()
                .contains("No line fits"));
    }
}
