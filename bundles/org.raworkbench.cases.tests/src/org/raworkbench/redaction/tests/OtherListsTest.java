package org.raworkbench.redaction.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.raworkbench.redaction.corpus.OtherCorpus;
import org.raworkbench.redaction.corpus.OtherCorpus.Shapes;
import org.raworkbench.redaction.corpus.Quality;

/** The quality of redaction on lists of made-up texts that the finders were not written for. */
class OtherListsTest {

    private static final int TEXTS = 300;

    @Test
    void theSecondListIsRedactedAsWellAsWasPromised() {
        Quality quality = Quality.of(OtherCorpus.texts(TEXTS, 20260107, Shapes.SECOND));
        assertTrue(quality.recall(true) >= 0.99, quality.recall(true) + " " + quality.misses());
        assertTrue(quality.recall(false) >= 0.97, quality.recall(false) + " " + quality.misses());
        assertTrue(quality.precision() >= 0.95, quality.precision() + " " + quality.misses());
    }

    /** What is missed is not told: no finder is to be written for it. */
    @Test
    void theListThatIsKeptBackIsRedactedNearlyAsWell() {
        Quality quality = Quality.of(OtherCorpus.texts(TEXTS, 20260107, Shapes.KEPT_BACK));
        assertTrue(quality.recall(true) >= 0.99, "secrets " + quality.recall(true));
        assertTrue(quality.recall(false) >= 0.95, "personal data " + quality.recall(false));
        assertTrue(quality.precision() >= 0.95, "precision " + quality.precision());
    }
}
