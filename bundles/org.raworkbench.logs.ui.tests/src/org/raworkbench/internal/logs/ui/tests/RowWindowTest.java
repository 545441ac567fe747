package org.raworkbench.internal.logs.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.logs.ui.model.ColumnArrangement;
import org.raworkbench.internal.logs.ui.model.RowSelection;
import org.raworkbench.internal.logs.ui.model.RowWindow;

/** What can be seen of any number of rows. */
class RowWindowTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 30, 31, 1000, 100_000_000, 5_000_000_000L, Long.MAX_VALUE / 4})
    void theEndsOfTheSliderAreTheFirstAndTheLastRow(long rows) {
        RowWindow window = new RowWindow(rows, 0, 30);
        RowWindow end = window.slider(RowWindow.SLIDER - window.thumb());
        assertEquals(Math.max(0, rows - 30), end.top());
        assertEquals(0, end.slider(0).top());
        assertEquals(rows > 30 ? RowWindow.SLIDER - window.thumb() : 0, end.slider());
    }

    @Test
    void theSliderGoesTheSameWayAsTheRows() {
        RowWindow window = new RowWindow(100_000_000, 0, 40);
        long before = -1;
        for (int place = 0; place < RowWindow.SLIDER; place += 1009) {
            long top = window.slider(place).top();
            assertTrue(top >= before && top <= window.rows() - 40, place + " leads to " + top);
            before = top;
        }
    }

    @Test
    void aRowBesideTheWindowScrollsByOneAndAFarOneComesToTheMiddle() {
        RowWindow window = new RowWindow(1000, 100, 20);
        assertEquals(window, window.showing(119));
        assertEquals(101, window.showing(120).top());
        assertEquals(99, window.showing(99).top());
        assertEquals(490, window.showing(500).top());
        assertEquals(980, window.showing(999).top());
    }

    @Test
    void aRangeKeepsItsAnchorAndIsCutToTheRowsThatAreLeft() {
        RowSelection range = RowSelection.at(10).to(4);
        assertEquals(List.of(4L, 10L, 7L), List.of(range.first(), range.last(), range.count()));
        assertEquals(12, range.to(12).last());
        assertEquals(new RowSelection(7, 4), range.within(8));
        assertTrue(range.within(0).isEmpty());
    }

    @Test
    void theArrangementOfColumnsComesBack() {
        ColumnArrangement kept = new ColumnArrangement(List.of("#time", "#line", "thread"), Map.of("#time", 180));
        assertEquals(kept, ColumnArrangement.of(kept.text()));
        assertEquals(ColumnArrangement.USUAL, ColumnArrangement.of("x"));
        assertEquals(ColumnArrangement.USUAL.widths(), ColumnArrangement.of("a;#time=999999").widths());
        assertEquals(List.of(1, 0, 2), java.util.Arrays.stream(kept.places(List.of("#line", "#time", "#text"))).boxed()
                .toList());
    }

    @Test
    void columnsThatComeAndGoKeepTheirPlaces() {
        ColumnArrangement one = new ColumnArrangement(List.of("#line", "thread", "#text"), Map.of("thread", 50));
        ColumnArrangement both = one.with(new ColumnArrangement(List.of("#line", "#source", "#text"), Map.of()));
        assertEquals(List.of("#line", "thread", "#source", "#text"), both.order());
        assertArrayEquals(new int[] {0, 1, 2, 3}, both.places(List.of("#line", "thread", "new", "#text")));
        assertEquals(both, ColumnArrangement.of(both.text()));
    }
}
