package org.raworkbench.internal.logs.ui.model;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.intake.TakenLog;
import org.raworkbench.internal.logs.review.OpenLog;

/** One log that is open: a file, or a member of an archive. Safe for several threads. */
public final class OpenSource {

    private static final String MEMBER = "!/";

    private final OpenLog log;
    private final Path input;
    private final ReadingChoice choice;
    private volatile long skew;
    private volatile boolean indexed;
    private volatile int generation;

    OpenSource(OpenLog log, ReadingChoice choice) {
        this.log = log;
        this.choice = choice;
        this.input = inputOf(log.path());
    }

    /** The file that {@code path} of a source is in: itself, or the archive around it. */
    static Path inputOf(String path) {
        int member = path.indexOf(MEMBER);
        return Path.of(member < 0 ? path : path.substring(0, member));
    }

    /** Where it was found; what was inside an archive follows {@code !/}. */
    public String path() {
        return log.path();
    }

    /** The last part of the path, for a column. */
    public String name() {
        String path = path().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The file on the disk that it came in. */
    public Path input() {
        return input;
    }

    /** Whether it was inside an archive, so that it is read together with the rest of that. */
    public boolean member() {
        return path().contains(MEMBER);
    }

    /** The log itself. */
    public OpenLog log() {
        return log;
    }

    /** The lines as far as they are indexed now. */
    public IndexView view() {
        return log.view();
    }

    /** How a person chose to read it. */
    public ReadingChoice choice() {
        return choice;
    }

    public ZoneId zone() {
        return log.zone();
    }

    /** What is added to its times, in {@link Ticks}. */
    public long skew() {
        return skew;
    }

    /** The same as a duration. */
    public Duration skewTime() {
        return Duration.ofSeconds(Math.floorDiv(skew, Ticks.SECOND), Math.floorMod(skew, Ticks.SECOND) * 100);
    }

    void skew(long ticks) {
        skew = ticks;
    }

    /** Whether all of it was indexed. */
    public boolean indexed() {
        return indexed;
    }

    /** Changes each time when its lines changed after it was indexed. */
    int generation() {
        return generation;
    }

    void indexed(boolean now) {
        indexed = now;
        generation++;
    }

    /** The hash of its bytes, 64 lower case hex digits, where it is known by now. */
    public Optional<String> hash() {
        CompletableFuture<TakenLog.Digest> digest = log.taken().digest();
        return digest.isDone() && !digest.isCompletedExceptionally() ? Optional.of(digest.join().sha256())
                : Optional.empty();
    }
}
