package org.raworkbench.internal.logs.ui;

import java.util.Optional;

import org.raworkbench.internal.logs.ui.model.Goal;
import org.raworkbench.internal.logs.ui.model.LineFilter;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.TimeSpan;

/** What the panes of the view ask of it. On the thread that draws. */
interface PaneHost {

    /** What is open; empty before the service was found. */
    Optional<LogBoard> board();

    /** Goes to a row and says so where there is none. */
    void go(Goal goal);

    /** Adds a filter, or puts it in the place of the one with the same name. */
    void filter(LineFilter filter);

    /** Shows only the lines of a stretch of time; all times when there is none. */
    void narrow(Optional<TimeSpan> span);

    /** Copies text. */
    void copy(String text);
}
