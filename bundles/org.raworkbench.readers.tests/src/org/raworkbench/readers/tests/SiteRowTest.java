package org.raworkbench.readers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.readers.catalogue.CatalogueFile;
import org.raworkbench.readers.FirmwareStanding;
import org.raworkbench.readers.FirmwareState;
import org.raworkbench.readers.InvalidRowException;
import org.raworkbench.readers.Release;
import org.raworkbench.readers.SiteRelease;
import org.raworkbench.readers.UsbId;

/** The site's own rows: "our reader, latest 1.15, source, date". */
class SiteRowTest {

    private static final UsbId OURS = new UsbId("076B", "3021");

    @TempDir
    Path folder;

    private CatalogueFile catalogue() {
        return new CatalogueFile(new SiteKnowledge(folder), Clock.fixed(Facts.NOW, ZoneOffset.UTC));
    }

    private static SiteRelease row(String latest) {
        return new SiteRelease(OURS, "", Release.parse(latest).orElseThrow(), Optional.empty(), Optional.empty(),
                Optional.empty(), "Letter of the supplier", LocalDate.parse("2026-10-01"));
    }

    private FirmwareStanding standing(String firmware) {
        return catalogue().read().standing(Facts.of("OMNIKEY AG Smart Card Reader USB", "076B", "3021", firmware));
    }

    @Test
    void aRowOfTheSiteDecidesWhatIsCurrent() throws Exception {
        assertEquals(FirmwareState.OUTDATED, standing("1.01").state());
        catalogue().add(row("1.15"));
        assertEquals(FirmwareState.CURRENT, standing("1.15").state());
        assertEquals(FirmwareState.OUTDATED, standing("1.09").state());
        assertEquals(FirmwareState.NEWER, standing("3.02").state(), "the site's word goes before what was seen");
        assertEquals("Letter of the supplier", standing("1.15").provenance().orElseThrow().source());
        assertEquals("2026-10-01", standing("1.15").provenance().orElseThrow().seen());
        assertTrue(standing("1.15").model().orElseThrow().site());
    }

    @Test
    void aSecondRowForTheSameReaderTakesThePlaceOfTheFirst() throws Exception {
        catalogue().add(row("1.15"));
        catalogue().add(row("1.16"));
        assertEquals(FirmwareState.OUTDATED, standing("1.15").state());
        assertFalse(Files.readString(catalogue().path()).contains("1.15"));
    }

    @Test
    void everythingThatARowCanSayIsTaken() throws Exception {
        catalogue().add(new SiteRelease(OURS, "Smart Card Reader USB", Release.parse("3.02").orElseThrow(),
                Release.parse("1.05"), Optional.of(URI.create("https://vendor.example/firmware")),
                Optional.of(false), "Trust IT", LocalDate.parse("2026-11-20")));
        FirmwareStanding old = standing("1.04");
        assertEquals(FirmwareState.BELOW_MINIMUM, old.state());
        assertEquals(URI.create("https://vendor.example/firmware"),
                old.model().orElseThrow().page().orElseThrow());
        assertFalse(old.model().orElseThrow().nhs().orElseThrow().supported());
        assertEquals(FirmwareState.OUTDATED, standing("1.05").state());
    }

    @Test
    void aReaderThatNobodyKnowsCanBeAdded() throws Exception {
        catalogue().add(new SiteRelease(new UsbId("ABCD", "0001"), "Desk reader", Release.parse("2.10").orElseThrow(),
                Optional.empty(), Optional.empty(), Optional.empty(), "Label", LocalDate.parse("2026-11-20")));
        FirmwareStanding standing = catalogue().read().standing(Facts.of("Desk reader 0", "abcd", "0001", "2.09"));
        assertEquals(FirmwareState.OUTDATED, standing.state());
        assertEquals("Desk reader", standing.model().orElseThrow().title().strip());
    }

    @Test
    void badRowsAreRefusedWithWordsAndNothingIsWritten() {
        List<SiteRelease> bad = List.of(
                new SiteRelease(OURS, "", new Release(0x1A00), Optional.empty(), Optional.empty(), Optional.empty(),
                        "x", LocalDate.parse("2026-01-01")),
                new SiteRelease(OURS, "", new Release(0x0115), Optional.of(new Release(0x0200)), Optional.empty(),
                        Optional.empty(), "x", LocalDate.parse("2026-01-01")),
                new SiteRelease(OURS, "", new Release(0x0115), Optional.empty(), Optional.empty(), Optional.empty(),
                        "  ", LocalDate.parse("2026-01-01")),
                new SiteRelease(OURS, "", new Release(0x0115), Optional.empty(), Optional.empty(), Optional.empty(),
                        "x".repeat(301), LocalDate.parse("2026-01-01")),
                new SiteRelease(OURS, "a\u0000b", new Release(0x0115), Optional.empty(), Optional.empty(),
                        Optional.empty(), "x", LocalDate.parse("2026-01-01")),
                new SiteRelease(OURS, "", new Release(0x0115), Optional.empty(), Optional.empty(), Optional.empty(),
                        "x", LocalDate.parse("2027-01-01")),
                new SiteRelease(OURS, "", new Release(0x0115), Optional.empty(),
                        Optional.of(URI.create("file:///etc/passwd")), Optional.empty(), "x",
                        LocalDate.parse("2026-01-01")),
                new SiteRelease(OURS, "", new Release(0x0115), Optional.empty(), Optional.of(URI.create("relative")),
                        Optional.empty(), "x", LocalDate.parse("2026-01-01")));
        for (SiteRelease row : bad) {
            InvalidRowException refused = assertThrows(InvalidRowException.class, () -> catalogue().add(row));
            assertTrue(refused.getMessage().endsWith("."), refused::getMessage);
        }
        assertFalse(Files.exists(catalogue().path()));
    }

    @Test
    void aFileThatIsNotOursIsLeftAloneAndSaid() throws Exception {
        Files.createDirectories(catalogue().path().getParent());
        for (String foreign : List.of("{ not json", "[]", "{\"latest\": [{\"id\": \"x\", \"vid\": \"12\"}]}",
                "{\"latest\": 7}")) {
            Files.writeString(catalogue().path(), foreign);
            assertEquals(1, catalogue().read().problems().size(), foreign);
            assertEquals(FirmwareState.OUTDATED, standing("1.01").state(), "ours is used meanwhile");
            IOException refused = assertThrows(IOException.class, () -> catalogue().add(row("1.15")));
            assertTrue(refused.getMessage().contains("readers-firmware.json"), refused::getMessage);
            assertEquals(foreign, Files.readString(catalogue().path()));
        }
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws Exception {
        catalogue().add(row("1.15"));
        try (Stream<Path> files = Files.list(catalogue().path().getParent())) {
            assertEquals(List.of(catalogue().path()), files.toList());
        }
    }

    @Test
    void rowsThatAPersonTypedStay() throws Exception {
        Files.createDirectories(catalogue().path().getParent());
        Files.writeString(catalogue().path(), """
                {"faults": [{"id": "our fault", "vid": "076B", "pid": "3021", "from": "1.00", "through": "1.02",
                  "effect": "Signing stops half way.", "source": "Trust IT", "seen": "2026-09"}]}
                """);
        assertEquals(FirmwareState.KNOWN_FAULT, standing("1.01").state());
        catalogue().add(row("1.15"));
        assertEquals(FirmwareState.KNOWN_FAULT, standing("1.01").state());
        assertEquals(FirmwareState.CURRENT, standing("1.15").state());
    }
}
