package org.raworkbench.internal.logs.ui;

import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.RowSet;
import org.raworkbench.internal.logs.ui.model.WatchState;

/** How many lines there are and are shown, in words. */
final class Counted {

    private Counted() {
    }

    static String words(LogBoard board, WatchState state) {
        RowSet set = board.rows().set();
        long all = state.sources().stream().mapToLong(source -> source.view().lines()).sum();
        long rows = set.order().rows();
        if (!set.problem().isEmpty()) {
            return set.problem();
        }
        if (set.foundCount() >= 0) {
            return Messages.text("count.found", set.foundCount(), all);
        }
        if (board.rows().busy() && board.rows().search().isPresent()) {
            return Messages.text("count.searching");
        }
        return rows == all ? Messages.text("count.all", all) : Messages.text("count.some", rows, all);
    }
}
