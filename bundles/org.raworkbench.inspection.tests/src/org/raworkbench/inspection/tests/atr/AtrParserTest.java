package org.raworkbench.inspection.tests.atr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.raworkbench.inspection.AnswerToReset;
import org.raworkbench.inspection.AnswerToReset.Field;
import org.raworkbench.inspection.AnswerToReset.ProblemKind;
import org.raworkbench.internal.inspection.atr.AtrParser;
import org.raworkbench.smartcard.Bytes;

/** The ATRs are public ones of real cards, or changed from them where the test says so. */
class AtrParserTest {

    private static final String JCOP = "3B F9 18 00 00 81 31 FE 45 4A 43 4F 50 34 31 56 32 32 AF";

    private static AnswerToReset parse(String hex) {
        return AtrParser.parse(Bytes.ofHex(hex));
    }

    private static String meaning(AnswerToReset atr, String field) {
        return atr.fields().stream().filter(f -> f.name().equals(field)).map(Field::meaning).findFirst()
                .orElse("no " + field);
    }

    private static List<ProblemKind> problems(String hex) {
        return parse(hex).problems().stream().map(AnswerToReset.Problem::kind).toList();
    }

    @Test
    void everyFieldOfAnNhsCardIsNamed() {
        AnswerToReset atr = parse(JCOP);
        assertEquals(List.of("TS", "T0", "TA1", "TB1", "TC1", "TD1", "TD2", "TA3", "TB3", "historical bytes",
                "category indicator", "TCK"), atr.fields().stream().map(Field::name).toList());
        assertEquals(List.of("T=1"), atr.protocols());
        assertEquals(List.of(), atr.problems());
        assertEquals("JCOP41V22", atr.historical().printable());
        assertEquals("next: TA1, TB1, TC1, TD1; 9 historical bytes", meaning(atr, "T0"));
        assertEquals("Fi=372, Di=12: 129032 bit/s at 4 MHz, at most 161290 bit/s at 5 MHz", meaning(atr, "TA1"));
        assertEquals("no programming voltage (VPP)", meaning(atr, "TB1"));
        assertEquals("extra guard time N=0", meaning(atr, "TC1"));
        assertEquals("T=1: the card takes blocks of up to 254 bytes (IFSC)", meaning(atr, "TA3"));
        assertEquals("T=1: BWI=4, the card answers within 1.43 s at 4 MHz; CWI=5, at most 43 etu between characters",
                meaning(atr, "TB3"));
        assertEquals("checksum, right", meaning(atr, "TCK"));
    }

    @Test
    void aCardThatOnlySpeaksT0HasNoChecksum() {
        AnswerToReset atr = parse("3B 6A 00 FF 4A 43 4F 50 34 31 56 32 32 31");
        assertEquals(List.of("T=0"), atr.protocols());
        assertEquals(List.of(), atr.problems());
        assertEquals("extra guard time N=255: the shortest that the protocol allows", meaning(atr, "TC1"));
        assertEquals("no TCK", meaning(atr, "TCK"));
    }

    @Test
    void globalBytesTellClockStopAndVoltage() {
        AnswerToReset atr = parse("3B 9F 95 80 1F C3 80 31 E0 73 FE 21 13 57 86 81 02 86 98 44 18 A8");
        assertEquals(List.of("T=0"), atr.protocols());
        assertEquals("clock stop: with the line high or low; voltage: classes A and B (5 and 3 V)",
                meaning(atr, "TA3"));
        assertEquals(List.of(), atr.problems());
    }

    @Test
    void capabilitiesAnnounceExtendedLength() {
        // made up: category 80, service data 31 C0, capabilities 73 B8 21 C0
        String body = "3B 07 80 31 C0 73 B8 21";
        assertFalse(parse(body + "00").extendedLength());
        AnswerToReset with = parse("3B 07 80 31 C0 73 B8 21 C0");
        assertTrue(with.extendedLength());
        assertTrue(meaning(with, "card capabilities").contains("command chaining; extended length fields"),
                meaning(with, "card capabilities"));
        assertTrue(meaning(with, "card service data").startsWith("applications are selected by full name"));
        assertFalse(parse("3B 07 80 31 C0 73 B8 21 80").extendedLength());
    }

    @Test
    void statusIsReadWhereverItStands() {
        assertEquals("life cycle: operational, activated; status 9000 (normal)",
                meaning(parse("3B 04 00 05 90 00"), "status"));
        assertEquals("life cycle: being initialised", meaning(parse("3B 03 80 81 03"), "status indicator"));
        assertEquals("status not stated", meaning(parse("3B 04 80 82 00 00"), "status indicator"));
        assertEquals("cut off", meaning(parse("3B 02 00 05"), "status"));
    }

    @Test
    void otherCategoriesAndDataObjects() {
        assertEquals("country 826 (ISO 3166-1, numeric)", meaning(parse("3B 04 80 12 82 6F"), "country code"));
        assertEquals("where the application list continues", meaning(parse("3B 02 10 05"), "DIR data reference"));
        assertEquals("reserved for future use", meaning(parse("3B 01 81"), "category indicator"));
        assertEquals("the application that is chosen after reset",
                meaning(parse("3B 07 80 F5 A0 00 00 01 51"), "application identifier"));
        assertEquals("cut off", meaning(parse("3B 03 80 F5 A0"), "application identifier"));
    }

    @Test
    void whatAContactlessReaderMakesUpIsNoEvidenceOfAChip() {
        AnswerToReset atr = parse("3B 8F 80 01 80 4F 0C A0 00 00 03 06 03 00 01 00 00 00 00 6A");
        assertEquals(List.of(), atr.problems());
        assertTrue(meaning(atr, "contactless").contains("nothing about a chip"), atr.toString());
        assertEquals("no contactless", meaning(parse(JCOP), "contactless"));
    }

    @Test
    void everyFaultHasItsName() {
        assertEquals(List.of(ProblemKind.TOO_SHORT), problems(""));
        assertEquals(List.of(ProblemKind.TOO_SHORT), problems("3B"));
        assertEquals(List.of(ProblemKind.TOO_SHORT), problems("3B 95 11"));
        assertEquals(List.of(ProblemKind.TOO_SHORT), problems("3B 05 41 42"));
        assertEquals(List.of(ProblemKind.TOO_SHORT), problems(JCOP.substring(0, JCOP.length() - 3)));
        assertEquals(List.of(ProblemKind.TOO_LONG), problems(JCOP + "00"));
        assertEquals(List.of(ProblemKind.TOO_LONG), problems("3B 00 00"));
        assertEquals(List.of(ProblemKind.WRONG_CHECKSUM), problems(JCOP.replace("AF", "AE")));
        assertEquals(List.of(ProblemKind.BAD_INITIAL), problems("FF FF FF FF"));
        assertEquals(List.of(ProblemKind.MALFORMED), problems("3B 80 0F 8F"));
        assertEquals(List.of(ProblemKind.TOO_LONG), problems("3B F0" + "80".repeat(40)));
    }

    @Test
    void aWrongChecksumSaysWhatToDo() {
        assertEquals("The checksum is AE, it should be AF: the answer was garbled on its way, or the card is not well"
                + " made. Clean the contacts and try another reader.",
                parse(JCOP.replace("AF", "AE")).problems().get(0).text());
    }

    @Test
    void everyLengthAndEveryByteIsSurvived() {
        Random random = new Random(78163);
        for (int i = 0; i < 60_000; i++) {
            byte[] bytes = new byte[i % 50 == 0 ? random.nextInt(2_000) : random.nextInt(40)];
            random.nextBytes(bytes);
            if (bytes.length > 0 && i % 10 != 0) {
                bytes[0] = 0x3B;
            }
            AnswerToReset atr = AtrParser.parse(Bytes.of(bytes));
            assertEquals(bytes.length, atr.bytes().length());
            assertTrue(bytes.length <= 33 || !atr.problems().isEmpty());
            assertTrue(atr.fields().size() <= 64, () -> atr.bytes().hex());
            atr.fields().forEach(field -> assertFalse(field.name().isBlank()));
        }
    }

    @Test
    void everyByteOfAShortAtrIsSurvived() {
        for (int i = 0; i < 0x10000; i++) {
            AtrParser.parse(Bytes.of((byte) 0x3B, (byte) (i >> 8), (byte) i));
            AtrParser.parse(Bytes.of((byte) 0x3B, (byte) 0x05, (byte) 0x80, (byte) (i >> 8), (byte) i, (byte) 0xC0,
                    (byte) i));
        }
    }
}
