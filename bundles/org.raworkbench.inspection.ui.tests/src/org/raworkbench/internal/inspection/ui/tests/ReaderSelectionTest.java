package org.raworkbench.internal.inspection.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.internal.inspection.ui.model.ReaderSelection;
import org.raworkbench.smartcard.Reader;

class ReaderSelectionTest {

    private final ReaderSelection selection = new ReaderSelection();
    private final Reader empty = Synthetic.empty(Synthetic.READER);
    private final Reader otherEmpty = Synthetic.empty(Synthetic.OTHER);
    private final Reader otherCard = Synthetic.withCard(Synthetic.OTHER);

    @Test
    void theFirstReaderIsShownUntilACardIsPutIntoAnother() {
        selection.update(List.of(empty, otherEmpty), Optional.empty());
        assertEquals(Optional.of(Synthetic.READER), selection.chosen());
        selection.update(List.of(empty, otherCard), Optional.empty());
        assertEquals(Optional.of(Synthetic.OTHER), selection.chosen());
    }

    @Test
    void aReaderWithACardIsNotLeftForAnother() {
        selection.update(List.of(Synthetic.withCard(Synthetic.READER)), Optional.empty());
        selection.update(List.of(Synthetic.withCard(Synthetic.READER), otherCard), Optional.empty());
        assertEquals(Optional.of(Synthetic.READER), selection.chosen());
    }

    @Test
    void whatAPersonChoseStaysWhileTheReaderIsThere() {
        selection.update(List.of(empty, otherCard), Optional.empty());
        selection.choose(Synthetic.READER);
        selection.update(List.of(empty, otherCard), Optional.empty());
        assertEquals(Optional.of(Synthetic.READER), selection.chosen());
        selection.update(List.of(otherCard), Optional.empty());
        assertEquals(Optional.of(Synthetic.OTHER), selection.chosen());
    }

    @Test
    void theSecondPaneTakesTheReaderThatTheFirstDoesNotShow() {
        selection.update(List.of(Synthetic.withCard(Synthetic.READER), otherEmpty), Optional.of(Synthetic.READER));
        assertEquals(Optional.of(Synthetic.OTHER), selection.chosen());
    }

    @Test
    void withoutReadersNoneIsShown() {
        selection.update(List.of(empty), Optional.empty());
        selection.update(List.of(), Optional.empty());
        assertEquals(Optional.empty(), selection.chosen());
    }
}
