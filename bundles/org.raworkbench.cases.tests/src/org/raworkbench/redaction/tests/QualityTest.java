package org.raworkbench.redaction.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.raworkbench.redaction.RedactionKind;
import org.raworkbench.redaction.corpus.Corpus;
import org.raworkbench.redaction.corpus.Quality;

/** What was promised of the quality of redaction, on made-up texts. */
class QualityTest {

    private static Quality quality;

    @BeforeAll
    static void measure() {
        quality = Quality.of(Corpus.texts(600, 20260105));
    }

    @Test
    void of100Secrets99AreFound() {
        assertTrue(quality.recall(true) >= 0.99, quality.recall(true) + " " + quality.misses());
    }

    @Test
    void of100PersonalData97AreFound() {
        assertTrue(quality.recall(false) >= 0.97, quality.recall(false) + " " + quality.misses());
    }

    @Test
    void of100Replacements95AreRight() {
        assertTrue(quality.precision() >= 0.95, quality.precision() + " " + quality.misses());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsThereAndMostlyFound(RedactionKind kind) {
        assertTrue(quality.there(kind) > 50, kind + " " + quality.there(kind));
        assertTrue(quality.recall(kind) >= 0.95, kind + " " + quality.recall(kind));
        assertTrue(quality.precision(kind) >= 0.9, kind + " " + quality.precision(kind));
    }
}
