package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.raworkbench.internal.logs.index.Histogram;
import org.raworkbench.logs.RecordSeverity;

/**
 * How many records were written when, from the indexes.
 *
 * @param from where the first bar begins
 * @param to where the last one ends
 * @param counts for each bar the records of each {@link Kind}
 */
public record TimeBars(Instant from, Instant to, long[][] counts) {

    /** What is told apart, from the most serious. */
    public enum Kind {
        ERROR, WARNING, OTHER
    }

    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** The time that all records of {@code sources} span, their clocks aligned; empty without any time. */
    public static Optional<TimeSpan> span(List<OpenSource> sources) {
        Optional<Instant> first = sources.stream().flatMap(source -> moved(source, source.view().firstTime()))
                .min(Instant::compareTo);
        Optional<Instant> last = sources.stream().flatMap(source -> moved(source, source.view().lastTime()))
                .max(Instant::compareTo);
        return first.map(from -> new TimeSpan(from, last.orElse(from).plus(SHORTEST)));
    }

    private static Stream<Instant> moved(OpenSource source, Optional<Instant> time) {
        return time.map(one -> one.plus(source.skewTime())).stream();
    }

    /** Counts the records of {@code sources} in {@code span}. Not for the thread that draws. */
    public static TimeBars of(List<OpenSource> sources, TimeSpan span, int bars) throws IOException {
        long[][] counts = new long[bars][Kind.values().length];
        for (OpenSource source : sources) {
            Histogram own = source.view().histogram(span.from().minus(source.skewTime()),
                    span.to().minus(source.skewTime()), bars);
            for (int bar = 0; bar < bars; bar++) {
                for (RecordSeverity severity : RecordSeverity.values()) {
                    counts[bar][kind(severity).ordinal()] += own.count(bar, severity);
                }
            }
        }
        return new TimeBars(span.from(), span.to(), counts);
    }

    private static Kind kind(RecordSeverity severity) {
        return switch (severity) {
            case FATAL, ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case INFO, DEBUG, TRACE, NONE -> Kind.OTHER;
        };
    }

    /** Where bar {@code bar} begins; the end of the last for the number behind it. */
    public Instant start(int bar) {
        Duration whole = Duration.between(from, to);
        return from.plusNanos((long) ((double) whole.toNanos() / counts.length * bar));
    }

    /** All records of one kind. */
    public long total(Kind kind) {
        return Stream.of(counts).mapToLong(bar -> bar[kind.ordinal()]).sum();
    }

    /** The same in words: the span, the numbers, and where most errors are. */
    public String text(ZoneId zone) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(zone);
        String words = Messages.text("bars.text", day.format(from), day.format(to), total(Kind.ERROR),
                total(Kind.WARNING), total(Kind.OTHER));
        int worst = 0;
        for (int bar = 1; bar < counts.length; bar++) {
            worst = counts[bar][0] > counts[worst][0] ? bar : worst;
        }
        return counts.length == 0 || counts[worst][0] == 0 ? words : words + ' ' + Messages.text("bars.worst",
                counts[worst][0], day.format(start(worst)), day.format(start(worst + 1)));
    }
}
