package org.raworkbench.internal.smartcard.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.smartcard.CommandNames;
import org.raworkbench.smartcard.Exchange;
import org.raworkbench.smartcard.StatusWords;
import org.raworkbench.smartcard.TraceText;
import org.raworkbench.smartcard.VirtualReaders;

/** What people read about status words, commands, traces and readers. */
class WordsTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:15:00.123456Z");

    @Test
    void statusWords() {
        assertEquals("Normal processing", StatusWords.meaning(0x9000));
        assertEquals("Normal processing, 16 more bytes can be fetched", StatusWords.meaning(0x6110));
        assertEquals("Normal processing, 256 more bytes can be fetched", StatusWords.meaning(0x6100));
        assertEquals("3 tries left", StatusWords.meaning(0x63C3));
        assertEquals("1 try left", StatusWords.meaning(0x63C1));
        assertEquals("0 tries left", StatusWords.meaning(0x63C0));
        assertEquals("15 tries left", StatusWords.meaning(0x63CF));
        assertEquals("Warning without details; after VERIFY: not verified", StatusWords.meaning(0x6300));
        assertEquals("Warning, something on the card was changed", StatusWords.meaning(0x6377));
        assertEquals("Warning, the card asks for a query of 128 bytes", StatusWords.meaning(0x6280));
        assertEquals("Part of the data may be corrupted", StatusWords.meaning(0x6281));
        assertEquals("The card needs an answer at once", StatusWords.meaning(0x6401));
        assertEquals("Security status not satisfied, a passcode or key is needed first", StatusWords.meaning(0x6982));
        assertEquals("Blocked, no tries left", StatusWords.meaning(0x6983));
        assertEquals("File or application not found", StatusWords.meaning(0x6A82));
        assertEquals("Wrong length asked for, 32 bytes are available", StatusWords.meaning(0x6C20));
        assertEquals("Instruction not supported", StatusWords.meaning(0x6D00));
        assertEquals("A status of the card's maker", StatusWords.meaning(0x9F10));
        assertEquals("Not defined by the standard", StatusWords.meaning(0x1234));
        assertEquals("No answer", StatusWords.meaning(-1));
    }

    @Test
    void everyStatusWordHasAMeaningWithoutPlaceholders() {
        for (int sw = 0; sw <= 0xFFFF; sw++) {
            String meaning = StatusWords.meaning(sw);
            assertFalse(meaning.isBlank() || meaning.contains("{") || meaning.endsWith("."), meaning);
            assertEquals(sw >= 0x6100 && sw < 0x7000 || sw >= 0x9000 && sw < 0xA000,
                    !meaning.equals("Not defined by the standard"), "%04X".formatted(sw));
        }
    }

    @Test
    void commands() {
        assertEquals(Optional.of("SELECT"), CommandNames.of(0x00, 0xA4));
        assertEquals(Optional.of("CHANGE REFERENCE DATA"), CommandNames.of(0x00, 0x24));
        assertEquals(Optional.of("GET DATA"), CommandNames.of(0x80, 0xCA));
        assertEquals(Optional.empty(), CommandNames.of(0x80, 0xA4));
        assertEquals(Optional.empty(), CommandNames.of(0x00, 0xF7));
        assertEquals("instruction F7", CommandNames.of(new Exchange(1, MORNING, 0, "00F70000", "", 0x6D00, "")));
    }

    @Test
    void aTraceCanBeReadByPeople() {
        String text = TraceText.of(List.of(
                new Exchange(1, MORNING, 12_345_678, "00A4040007A000000151000000", "6F00", 0x9000, ""),
                new Exchange(2, MORNING.plusMillis(20), 0, "0020008004********", "", -1, "not sent: synthetic"),
                new Exchange(3, MORNING.plusMillis(21), 1_000_000_000, "00B0000022", "AB".repeat(34), 0x6282, "")));

        assertEquals("""
                    1  2026-03-02 09:15:00.123Z     12.346 ms  SELECT
                       > 00 A4 04 00 07 A0 00 00 01 51 00 00 00
                       < 6F 00
                       < 9000  Normal processing
                    2  2026-03-02 09:15:00.143Z      0.000 ms  VERIFY
                       > 00 20 00 80 04 ** ** ** **
                       ! not sent: synthetic
                    3  2026-03-02 09:15:00.144Z   1000.000 ms  READ BINARY
                       > 00 B0 00 00 22
                       < %s
                       < AB AB
                       < 6282  End of file or record reached before the wanted length, or nothing found

                3 exchanges, 27 bytes to the card, 40 bytes from the card, 1012.346 ms
                """.formatted("AB ".repeat(32).strip()), text);
    }

    @Test
    void aTraceReadsTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        List<Exchange> trace = List.of(new Exchange(1, MORNING, 1_500_000, "00B0000000", "", 0x6A82, ""));
        String here = TraceText.of(trace);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals(here, TraceText.of(trace));
        } finally {
            Locale.setDefault(before);
        }
        assertTrue(here.endsWith("\n1 exchange, 5 bytes to the card, 2 bytes from the card, 1.500 ms\n"), here);
    }

    @Test
    void anEmptyTraceSaysSo() {
        assertEquals("No exchanges.\n", TraceText.of(List.of()));
    }

    @Test
    void softwareThatPretendsToBeAReaderIsKnownByItsName() {
        VirtualReaders virtual = VirtualReaders.bundled();

        assertTrue(virtual.isVirtual("Windows Hello for Business 1"));
        assertTrue(virtual.isVirtual("WINDOWS HELLO FOR BUSINESS 2"));
        assertTrue(virtual.isVirtual("Microsoft UICC ISO Reader 3f873476 0"));
        assertEquals(Optional.of("Windows Hello sign-in, no smartcard reader"),
                virtual.describe("Windows Hello for Business 1"));
    }

    @Test
    void devicesTestReadersAndVirtualCardsOfPeopleAreInspected() {
        VirtualReaders virtual = VirtualReaders.bundled();
        for (String name : List.of("Virtual PCD 00 00", "Virtual PCD 00 01", "BixVReader 0",
                "HID Global OMNIKEY 3x21 Smart Card Reader 00 00", "OMNIKEY AG 3121 USB 0",
                "Microsoft Virtual Smart Card 0", "Microsoft IFD 0", "My Windows Hello for Business", "")) {
            assertFalse(virtual.isVirtual(name), name);
        }
    }

    @Test
    void aBrokenLineOfAListHidesNoReader() throws IOException {
        VirtualReaders virtual = VirtualReaders.read(new StringReader("""
                # comment | a | b | c
                | everything | nobody | never
                three | parts | only
                Soft Reader | a synthetic one | this test | 2026-01
                """));

        assertTrue(virtual.isVirtual("soft reader 0"));
        assertFalse(virtual.isVirtual("three"));
        assertFalse(virtual.isVirtual("# comment"));
        assertFalse(virtual.isVirtual("any"));
    }
}
