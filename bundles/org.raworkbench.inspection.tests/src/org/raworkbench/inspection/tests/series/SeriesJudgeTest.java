package org.raworkbench.inspection.tests.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.raworkbench.inspection.CardSeries;
import org.raworkbench.inspection.CardSeries.Confidence;
import org.raworkbench.internal.inspection.atr.AtrParser;
import org.raworkbench.internal.inspection.series.SeriesFact;
import org.raworkbench.internal.inspection.series.SeriesJudge;
import org.raworkbench.internal.inspection.series.SeriesKnowledge;
import org.raworkbench.smartcard.Bytes;

class SeriesJudgeTest {

    private static final String NHS_T0 = "3B 6A 00 FF 4A 43 4F 50 34 31 56 32 32 31";
    private static final String NHS_T1 = "3B F9 18 00 00 81 31 FE 45 4A 43 4F 50 34 31 56 32 32 AF";
    /** Changed from the one above: another JCOP41 release, checksum fitted. */
    private static final String OTHER_JCOP41 = "3B F9 18 00 00 81 31 FE 45 4A 43 4F 50 34 31 56 32 31 AC";
    private static final String IDEMIA_PIV = "3B D6 97 00 81 B1 FE 45 1F 87 80 31 C1 52 41 1A 2B";

    private final SeriesKnowledge knowledge = SeriesKnowledge.bundled();
    private final SeriesJudge judge = new SeriesJudge(knowledge);

    private CardSeries judge(String atr) {
        return judge.judge(Optional.of(AtrParser.parse(Bytes.ofHex(atr))), Optional.empty());
    }

    private CardSeries judge(String atr, String read) {
        return judge.judge(Optional.of(AtrParser.parse(Bytes.ofHex(atr))), Optional.of(read));
    }

    @Test
    void theTwoNhsCardsOfTheListAreSeriesFiveOrSix() {
        for (String atr : List.of(NHS_T0, NHS_T1)) {
            assertEquals("5 or 6", judge(atr).value());
            assertEquals(Confidence.CONFIRMED, judge(atr).confidence());
        }
    }

    @Test
    void anotherChipOfThatMakeIsOnlyLikelyOne() {
        assertEquals(List.of(), AtrParser.parse(Bytes.ofHex(OTHER_JCOP41)).problems());
        assertEquals("5 or 6", judge(OTHER_JCOP41).value());
        assertEquals(Confidence.LIKELY, judge(OTHER_JCOP41).confidence());
    }

    @Test
    void everythingElseIsUnknownAndSaysWhereToLook() {
        CardSeries unknown = judge(IDEMIA_PIV);
        assertEquals("", unknown.value());
        assertEquals(Confidence.UNKNOWN, unknown.confidence());
        assertTrue(unknown.because().contains("the first two digits of the number at the bottom right"),
                unknown.because());
        assertEquals(Confidence.UNKNOWN, judge.judge(Optional.empty(), Optional.empty()).confidence());
        assertEquals(Confidence.UNKNOWN, judge("").confidence());
    }

    @Test
    void whatTheOfficerReadsIsConfirmed() {
        CardSeries read = judge(IDEMIA_PIV, "08");
        assertEquals("8", read.value());
        assertEquals(Confidence.CONFIRMED, read.confidence());
        assertEquals("Read from the back of the card by the officer.", read.because());
        assertEquals("10", judge(IDEMIA_PIV, " 10 ").value());
        assertEquals(new CardSeries("5", Confidence.CONFIRMED, read.because()), judge(NHS_T1, "05"));
        assertEquals(Confidence.CONFIRMED, judge.judge(Optional.empty(), Optional.of("4")).confidence());
    }

    @Test
    void aSeriesThatNoSourceMentionsIsAcceptedAndSaidSo() {
        CardSeries seven = judge(IDEMIA_PIV, "07");
        assertEquals("7", seven.value());
        assertEquals(Confidence.CONFIRMED, seven.confidence());
        assertTrue(seven.because().contains("No source that the workbench knows mentions a series 7"), seven.because());
    }

    @Test
    void aChipThatSaysOtherwiseIsNotHidden() {
        CardSeries contradicted = judge(NHS_T1, "8");
        assertEquals("8", contradicted.value());
        assertEquals(Confidence.LIKELY, contradicted.confidence());
        assertTrue(contradicted.because().contains("the chip answers like series 5 or 6"), contradicted.because());
    }

    @Test
    void onlyNumbersAreSeries() {
        assertEquals(OptionalInt.of(8), SeriesJudge.number("08"));
        assertEquals(OptionalInt.of(99), SeriesJudge.number("99"));
        for (String typed : List.of("", "0", "00", "eight", "-8", "008", "8a", "100", "٨")) {
            assertEquals(OptionalInt.empty(), SeriesJudge.number(typed), typed);
            assertEquals(judge(NHS_T0), judge(NHS_T0, typed), typed);
        }
    }

    @Test
    void theBlockBeginsOnItsDay() {
        assertFalse(knowledge.fact(4).orElseThrow().outOfUse(LocalDate.of(2026, 3, 31)));
        assertTrue(knowledge.fact(4).orElseThrow().outOfUse(LocalDate.of(2026, 4, 1)));
        for (SeriesFact fact : knowledge.facts(judge(NHS_T0))) {
            assertFalse(fact.outOfUse(LocalDate.of(2026, 5, 6)));
            assertTrue(fact.outOfUse(LocalDate.of(2026, 5, 7)));
            assertEquals(Optional.of(false), fact.sha256Signing());
        }
        assertTrue(knowledge.fact(2).orElseThrow().outOfUse(LocalDate.of(2015, 2, 1)));
        assertFalse(knowledge.fact(9).orElseThrow().outOfUse(LocalDate.of(2030, 1, 1)));
        assertEquals(Optional.of(true), knowledge.fact(8).orElseThrow().sha256Signing());
    }

    @Test
    void everyFactHasASource() {
        assertEquals(2, knowledge.facts(judge(NHS_T0)).size());
        assertEquals(0, knowledge.facts(judge(IDEMIA_PIV)).size());
        assertEquals(Optional.empty(), knowledge.fact(7));
        for (int number : List.of(1, 2, 3, 4, 5, 6, 8, 9, 10)) {
            SeriesFact fact = knowledge.fact(number).orElseThrow();
            assertFalse(fact.sources().isEmpty());
            fact.sources().forEach(source -> assertTrue(source.matches(".+, seen \\d{4}-\\d\\d-\\d\\d"), source));
        }
        assertFalse(knowledge.contradictions().isEmpty());
        assertEquals(LocalDate.of(2027, 2, 28), knowledge.identityAgentLastDay());
    }
}
