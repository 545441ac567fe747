package org.raworkbench.workstation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.workstation.WorkstationSnapshot;

/** The Warranted Environment Specification as a site keeps it; the versions in it are made up. */
class SiteTableTest {

    @TempDir
    private Path folder;

    private WorkstationSnapshot with(String rows) throws IOException {
        return new Judge(folder).site("{\"specification\": [" + rows + "]}").check(new RecordedWindows());
    }

    private static String row(String id, String what) {
        return "{\"id\": \"" + id + "\", " + what + ", \"source\": \"site table\", \"seen\": \"2026-06-01\"}";
    }

    @Test
    void withoutATableNothingConforms() throws IOException {
        WorkstationSnapshot snapshot = new Judge(folder).check(new RecordedWindows());
        assertEquals("UNKNOWN: Not checked: no specification is loaded.", Judge.line(snapshot, "specification"));
        assertFalse(snapshot.checks().stream().anyMatch(check -> check.observed().contains("conform")));
    }

    @Test
    void aTableIsComparedWith() throws IOException {
        WorkstationSnapshot good = with(row("windows", "\"versions\": [\"26100\", \"26200\"]") + ","
                + row("chrome", "\"words\": [\"google chrome\"], \"minimum\": \"140\"") + ","
                + row("identity-agent", "\"minimum\": \"2.4.10.0\""));
        assertEquals("PASS: All 3 compared versions are allowed by the table of your site.",
                Judge.line(good, "specification"));
        assertEquals("PASS: Windows 11 Pro 24H2, build 26100.7171, which the table of your site allows.",
                Judge.line(good, "windows-version"));
        assertEquals("PASS: Installed: Google Chrome 147.0.7727.56, which the table of your site allows.",
                Judge.line(good, "browsers"));
        assertTrue(good.check("specification").orElseThrow().basis().contains("site table"));
    }

    @Test
    void whatItDoesNotAllowIsNamed() throws IOException {
        WorkstationSnapshot bad = with(row("windows", "\"versions\": [\"26200\"]") + ","
                + row("chrome", "\"name\": \"Google Chrome\", \"words\": [\"google chrome\"], \"minimum\": \"150\""));
        assertEquals("FAIL: Not allowed by the table of your site: windows 26100.7171 (wanted 26200); Google Chrome "
                + "147.0.7727.56 (wanted 150 or newer).", Judge.line(bad, "specification"));
        assertEquals("FAIL: Windows 11 Pro 24H2, build 26100.7171; the table of your site wants 26200.",
                Judge.line(bad, "windows-version"));
        assertEquals("FAIL: Not allowed by the table of your site: Google Chrome 147.0.7727.56 (150 or newer).",
                Judge.line(bad, "browsers"));
    }

    @Test
    void whatCouldNotBeComparedIsNotCalledConforming() throws IOException {
        WorkstationSnapshot open = new Judge(folder)
                .site("{\"specification\": [" + row("windows", "\"versions\": [\"26100\"]") + "]}")
                .check(new RecordedWindows().drop("registry-windows.txt"));
        assertEquals(
                "UNKNOWN: Not fully checked against the table of your site: windows (the build number of Windows is not "
                + "there).", Judge.line(open, "specification"));
        assertEquals("UNKNOWN: Not fully checked against the table of your site: nothing that it lists was found.",
                Judge.line(with(row("opera", "\"words\": [\"opera\"], \"minimum\": \"1\"")), "specification"));
    }

    @Test
    void aTableThatIsWrongIsLeftOutAndNamed() throws IOException {
        WorkstationSnapshot snapshot = with(row("windows", "\"name\": \"Windows\""));
        assertEquals("UNKNOWN: Not checked: no specification is loaded.", Judge.line(snapshot, "specification"));
        assertTrue(snapshot.notes().stream().anyMatch(note -> note.text().contains("workstation.json")
                && note.text().contains("neither \"minimum\" nor \"versions\"")), snapshot.notes()::toString);
    }

    @Test
    void anotherEnvironmentMayBeTheRightOne() throws IOException {
        Judge site = new Judge(folder).site("{\"environment\": {\"expected\": \"INT\"}}");
        assertEquals("FAIL: The registry sends the Identity Agent to \"live\", wanted is \"INT\".",
                site.line(new RecordedWindows(), "environment"));
    }

    @Test
    void middlewareIsComparedOnceASiteSaysWithWhat() throws IOException {
        Judge site = new Judge(folder).site("""
                {"products": [{"id": "middleware", "name": "Oberthur middleware", "words": ["oberthur"],
                  "minimum": "5.2", "source": "our site", "seen": "2026-06-01"}]}""");
        assertEquals("PASS: Middleware is installed and recent enough: Oberthur AWP, version 5.2.0.",
                site.line(new RecordedWindows(), "middleware"));
        assertEquals("WARN: The middleware is out of date: Oberthur AWP, version 5.1.9; wanted is 5.2 or newer.",
                site.line(new RecordedWindows().replace("registry-programs.txt", "5.2.0", "5.1.9"), "middleware"));
    }
}
