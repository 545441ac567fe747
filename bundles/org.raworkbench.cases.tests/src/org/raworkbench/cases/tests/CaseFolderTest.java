package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseFolder;
import org.raworkbench.cases.CaseMaterial;
import org.raworkbench.cases.CaseSummary;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.cases.supportcase.SupportCase;

class CaseFolderTest {

    @TempDir
    Path folder;

    private void save(String name, String cause, String created, CaseState state) throws CaseFileException {
        Instant when = Instant.parse(created);
        SupportCase draft = Material.CASES.draft(Material.template("internal-it"), CaseMaterial.none(), when);
        draft.setCause(cause);
        draft.setState(state);
        draft.getFields().stream().filter(field -> field.getId().equals("error")).findFirst().orElseThrow()
                .setValue("Error text of " + name);
        CaseFile.create(folder.resolve(name), draft, Clock.fixed(when, ZoneOffset.UTC)).close();
    }

    @Test
    void theCaseThatWasSavedLastComesFirstAndABrokenOneSaysWhy() throws Exception {
        save("a.racase", "x", "2026-11-01T10:00:00Z", CaseState.SENT);
        save("b.racase", "x", "2026-11-20T10:00:00Z", CaseState.DRAFT);
        Files.writeString(folder.resolve("broken.racase"), "<a>");
        Files.writeString(folder.resolve("bare.racase"), "<case:SupportCase xmi:version=\"2.0\" "
                + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:case=\"https://raworkbench.org/case/1\"/>");
        Files.writeString(folder.resolve("notes.txt"), "no case");
        List<CaseSummary> cases = new CaseFolder(folder).list();
        assertEquals(List.of("b.racase", "a.racase", "bare.racase", "broken.racase"),
                cases.stream().map(one -> one.path().getFileName().toString()).toList());
        assertEquals(Optional.of(CaseState.SENT), cases.get(1).state());
        assertEquals(Optional.empty(), cases.get(3).state());
        assertTrue(cases.get(3).problem().contains("broken.racase"), cases.get(3).problem());
    }

    @Test
    void everyWordThatIsSearchedHasToBeInTheCase() throws Exception {
        save("a.racase", "x", "2026-11-01T10:00:00Z", CaseState.SENT);
        CaseSummary one = new CaseFolder(folder).list().get(0);
        assertTrue(one.matches("ERROR a.racase"));
        assertTrue(one.matches(""));
        assertFalse(one.matches("error b.racase"));
    }

    @Test
    void causesAreCountedByTheMonthInWhichTheCaseWasBegun() throws Exception {
        save("a.racase", "middleware-outdated", "2026-10-31T23:30:00Z", CaseState.SOLVED);
        save("b.racase", "middleware-outdated", "2026-11-30T10:00:00Z", CaseState.SOLVED);
        save("c.racase", null, "2026-11-02T10:00:00Z", CaseState.DRAFT);
        List<CaseSummary> cases = new CaseFolder(folder).list();
        assertEquals(Map.of(YearMonth.of(2026, 10), Map.of("middleware-outdated", 1), YearMonth.of(2026, 11),
                Map.of("middleware-outdated", 1, "", 1)), CaseFolder.causesByMonth(cases, ZoneId.of("Europe/London")));
        assertEquals(Map.of(YearMonth.of(2026, 11), Map.of("middleware-outdated", 2, "", 1)),
                CaseFolder.causesByMonth(cases, ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThrows(CaseFileException.class, () -> new CaseFolder(folder.resolve("no")).list());
    }
}
