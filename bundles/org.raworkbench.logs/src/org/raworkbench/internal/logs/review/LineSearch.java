package org.raworkbench.internal.logs.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.index.LogLine;
import org.raworkbench.internal.logs.intake.TakenLog;
import org.raworkbench.internal.logs.scan.ExpressionException;
import org.raworkbench.internal.logs.scan.FileScan;
import org.raworkbench.internal.logs.scan.FilterExpression;
import org.raworkbench.internal.logs.scan.FoundLine;
import org.raworkbench.internal.logs.scan.LineSelection;
import org.raworkbench.internal.logs.scan.ScanCount;
import org.raworkbench.logs.LineChoice;
import org.raworkbench.logs.ReviewProgress;
import org.raworkbench.logs.WrongChoiceException;
import org.roaringbitmap.RoaringBitmap;

/** One choice of lines, ready to be looked for. Not thread-safe. */
final class LineSearch {

    /** Every line has it. */
    private static final String ANY = "^";

    private final LineChoice choice;
    private final FileScan scan;
    private final ReviewProgress progress;
    private long undecided;

    private LineSearch(LineChoice choice, FileScan scan, ReviewProgress progress) {
        this.choice = choice;
        this.scan = scan;
        this.progress = progress;
    }

    static LineSearch of(LineChoice choice, ReviewProgress progress) throws WrongChoiceException {
        try {
            FilterExpression filter = FilterExpression.parse(choice.filter().orElse(ANY), choice.ignoreCase());
            return new LineSearch(choice, FileScan.of(filter).threads(Runtime.getRuntime().availableProcessors())
                    .cancelledBy(progress::cancelled), progress);
        } catch (ExpressionException wrong) {
            throw new WrongChoiceException(Messages.text("filter.wrong", wrong.getMessage(), wrong.position() + 1,
                    wrong.hint()));
        }
    }

    /** Number of lines, by their text alone. */
    long count(TakenLog log) throws IOException {
        return known(scan.count(log.content()));
    }

    /** Gives the lines, by their text alone. */
    long visit(TakenLog log, Consumer<FoundLine> consumer) throws IOException {
        return known(scan.visit(log.content(), consumer));
    }

    private long known(ScanCount count) {
        undecided += count.undecided();
        return count.lines();
    }

    /** Says in {@code session} when it could not be decided for all lines of {@code log} whether they fit. */
    void admit(LogSession session, TakenLog log) {
        if (undecided > 0) {
            session.lost(log, Messages.text("undecided.lines", undecided));
            undecided = 0;
        }
    }

    /** Indexes {@code log} where that was not done and gives the numbers of the lines, from 0, in their order. */
    long visit(OpenLog log, LongConsumer consumer) {
        try {
            index(log);
            IndexView view = log.view();
            long[] count = {0};
            if (choice.filter().isEmpty()) {
                for (long line = 0; line < view.lines(); line++) {
                    take(view, line, consumer, count);
                }
            } else {
                known(scan.visit(log.taken().content(), found -> take(view, found.number(), consumer, count)));
            }
            return count[0];
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines of {@code log}, which is indexed where that was not done; empty when it is all of them. */
    Optional<LineSelection> lines(OpenLog log) {
        RoaringBitmap lines = new RoaringBitmap();
        if (choice.chooses()) {
            visit(log, line -> lines.add((int) line));
        } else {
            index(log);
        }
        return choice.chooses() ? Optional.of(new LineSelection(lines, log.view().lines(), 0)) : Optional.empty();
    }

    private void index(OpenLog log) {
        try {
            if (!log.index().complete()) {
                log.index(Runtime.getRuntime().availableProcessors(), progress::cancelled);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void take(IndexView view, long line, LongConsumer consumer, long[] count) {
        // what was added to the file since is not in the index
        if (line < view.lines() && (!choice.needsRecords() || wanted(view, line))) {
            count[0]++;
            consumer.accept(line);
        }
    }

    private boolean wanted(IndexView view, long line) {
        try {
            LogLine known = view.line(line);
            return choice.atLeast().map(least -> known.severity().compareTo(least) >= 0).orElse(true)
                    && choice.from().map(from -> known.time().filter(time -> !time.isBefore(from)).isPresent()).orElse(true)
                    && choice.to().map(to -> known.time().filter(time -> time.isBefore(to)).isPresent()).orElse(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
