package org.raworkbench.internal.logs.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.internal.logs.format.Ticks;
import org.raworkbench.logs.RecordSeverity;
import org.raworkbench.logs.TimeGap;

/**
 * The lines of a file as far as they were indexed at one moment. What is indexed later does not show in it; an old view
 * goes on to work. Safe for several threads; answers come from the disk, so not for the thread that draws.
 */
public final class IndexView {

    private static final RecordSeverity[] SEVERITIES = RecordSeverity.values();
    private static final long TICKS_A_MILLI = Ticks.SECOND / 1000;
    private static final long MOST_MILLIS = Long.MAX_VALUE / Ticks.SECOND;

    private final FileChannel file;
    private final Pages pages;
    private final Directory directory;
    private final Totals totals;
    private final Assembler.Lead lead;
    private final List<LineFormat> formats;
    private final long bytes;
    private final boolean complete;

    IndexView(FileChannel file, Pages pages, Directory directory, Totals totals, Assembler.Lead lead,
            List<LineFormat> formats, long bytes, boolean complete) {
        this.file = file;
        this.pages = pages;
        this.directory = directory;
        this.totals = totals;
        this.lead = lead;
        this.formats = formats;
        this.bytes = bytes;
        this.complete = complete;
    }

    /** Number of lines: of {@code \n}, and one more when something is behind the last. */
    public long lines() {
        return totals.lines;
    }

    /** Bytes of those lines. */
    public long bytes() {
        return bytes;
    }

    /** Whether this is the whole file. */
    public boolean complete() {
        return complete;
    }

    /** Number of records. A line that no format knows is one, unless it looks like it goes on with the line before. */
    public long records() {
        return totals.records;
    }

    /** Whether no record is earlier than one before it. */
    public boolean ordered() {
        return totals.ordered && (lead.pages() == 0 || !lead.over());
    }

    /** Records of each severity. */
    public Map<RecordSeverity, Long> severities() {
        Map<RecordSeverity, Long> counts = new EnumMap<>(RecordSeverity.class);
        for (RecordSeverity severity : SEVERITIES) {
            counts.put(severity, totals.severities[severity.ordinal()]);
        }
        return counts;
    }

    /** Lines of each format that occurs, those that go on with its records included, most first. */
    public Map<LineFormat, Long> formatLines() {
        Map<LineFormat, Long> counts = new LinkedHashMap<>();
        java.util.stream.IntStream.range(0, formats.size()).boxed().filter(i -> totals.formatLines[i + 1] > 0)
                .sorted(Comparator.comparing(i -> -totals.formatLines[i + 1]))
                .forEach(i -> counts.put(formats.get(i), totals.formatLines[i + 1]));
        return counts;
    }

    /** Lines that no format knows. */
    public long unrecognised() {
        return totals.formatLines[0];
    }

    public Optional<Instant> firstTime() {
        return extreme(directory.earliest, true);
    }

    public Optional<Instant> lastTime() {
        return extreme(directory.latest, false);
    }

    private Optional<Instant> extreme(long[] column, boolean least) {
        long found = Ticks.NONE;
        for (int i = 0; i < directory.pages; i++) {
            if (column[i] != Ticks.NONE) {
                long time = column[i] + shift(i);
                found = found == Ticks.NONE ? time : least ? Math.min(found, time) : Math.max(found, time);
            }
        }
        return found == Ticks.NONE ? Optional.empty() : Optional.of(Ticks.instant(found));
    }

    /** The longest stretches without a record, at most 20, the longest first. */
    public List<TimeGap> gaps() {
        long shift = lead.over() ? 0 : lead.shift();
        return totals.gaps.stream().sorted(Comparator.comparingLong(Totals.Gap::length).reversed())
                .map(gap -> new TimeGap(Ticks.instant(gap.from() + shift), Ticks.instant(gap.to() + shift))).toList();
    }

    private long shift(int page) {
        return page < lead.pages() ? lead.shift() : 0;
    }

    /** Earliest time of a page as {@link #time} tells it, {@link Ticks#NONE} when it has none. */
    long earliest(int page) throws IOException {
        long own = directory.earliest[page] == Ticks.NONE ? Ticks.NONE : directory.earliest[page] + shift(page);
        return directory.firstLine[page] < totals.untimedHead ? Math.min(own, timeBeforeAll()) : own;
    }

    int pageCount() {
        return directory.pages;
    }

    Page page(int number) throws IOException {
        return pages.page(directory, number);
    }

    /** A page for one look at all of them. */
    Page pass(int number) throws IOException {
        return pages.read(directory, number);
    }

    /** Time of a line of a page; lines before the first time have that one. */
    long time(Page page, int index) throws IOException {
        long time = page.times[index];
        if (time != Ticks.NONE) {
            return time + shift(page.number());
        }
        return timeBeforeAll();
    }

    private long timeBeforeAll() throws IOException {
        if (totals.untimedHead >= totals.lines) {
            return Ticks.NONE;
        }
        Page page = pageOf(totals.untimedHead);
        long time = page.times[(int) (totals.untimedHead - page.firstLine())];
        return time == Ticks.NONE ? Ticks.NONE : time + shift(page.number());
    }

    private Page pageOf(long line) throws IOException {
        if (line < 0 || line >= totals.lines) {
            throw new IndexOutOfBoundsException(line + " of " + totals.lines + " lines");
        }
        return page(directory.pageOfLine(line));
    }

    /** What is known of line {@code number}, from 0. */
    public LogLine line(long number) throws IOException {
        Page page = pageOf(number);
        int i = (int) (number - page.firstLine());
        int tag = page.tag(i);
        int format = Tag.format(tag);
        return new LogLine(number, page.starts[i], page.starts[i + 1] - page.starts[i], time(page, i),
                (tag & Tag.TIMED) != 0, (tag & Tag.INFERRED) != 0, SEVERITIES[Tag.severity(tag)],
                format == 0 ? Optional.empty() : Optional.of(formats.get(format - 1)), page.starts(i));
    }

    /** Time of line {@code number} in {@link Ticks}, {@link Ticks#NONE} without one: as {@link #line} tells it, but sooner. */
    public long ticks(long number) throws IOException {
        if (number < 0 || number >= totals.lines) {
            throw new IndexOutOfBoundsException(number + " of " + totals.lines + " lines");
        }
        int page = directory.pageOfLine(number);
        long time = pages.time(directory, page, (int) (number - directory.firstLine[page]));
        return time == Ticks.NONE ? timeBeforeAll() : time + shift(page);
    }

    /**
     * Whether {@code later} is at most so many milliseconds after {@code line}, where the times of their pages tell that
     * for all their lines; empty where the lines themselves have to be asked.
     */
    public Optional<Boolean> within(long line, long later, long millis) {
        int first = directory.pageOfLine(line);
        int last = directory.pageOfLine(later);
        boolean timed = directory.firstLine[first] >= totals.untimedHead && directory.firstLine[last] >= totals.untimedHead
                && directory.earliest[first] != Ticks.NONE && directory.earliest[last] != Ticks.NONE;
        if (!timed) {
            return Optional.empty();
        }
        long window = Math.multiplyExact(Math.min(millis, MOST_MILLIS), TICKS_A_MILLI);
        long most = directory.latest[last] + shift(last) - directory.earliest[first] - shift(first);
        long least = directory.earliest[last] + shift(last) - directory.latest[first] - shift(first);
        // a millisecond for the fractions that are cut off
        if (most + TICKS_A_MILLI <= window) {
            return Optional.of(true);
        }
        return least - TICKS_A_MILLI > window ? Optional.of(false) : Optional.empty();
    }

    /** Where line {@code number} begins; the end of all lines for the number behind the last. */
    public long offset(long number) throws IOException {
        if (number == totals.lines) {
            return bytes;
        }
        Page page = pageOf(number);
        return page.starts[(int) (number - page.firstLine())];
    }

    /** Number of the line with the byte at {@code offset}. */
    public long lineAt(long offset) throws IOException {
        if (offset < 0 || offset >= bytes) {
            throw new IndexOutOfBoundsException(offset + " of " + bytes + " bytes");
        }
        Page page = page(directory.pageOfOffset(offset));
        int found = Arrays.binarySearch(page.starts, 0, page.lines(), offset);
        return page.firstLine() + (found >= 0 ? found : -found - 2);
    }

    /** At most {@code most} bytes of a line, without its line end. */
    public byte[] bytes(long number, int most) throws IOException {
        Page page = pageOf(number);
        int i = (int) (number - page.firstLine());
        long length = page.starts[i + 1] - page.starts[i];
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(length, most));
        while (buffer.hasRemaining()) {
            if (file.read(buffer, page.starts[i] + buffer.position()) < 0) {
                break;
            }
        }
        int end = buffer.position();
        byte[] read = buffer.array();
        if (end == length && end > 0 && read[end - 1] == '\n') {
            end--;
            end -= end > 0 && read[end - 1] == '\r' ? 1 : 0;
        }
        return end == read.length ? read : Arrays.copyOf(read, end);
    }

    /** The same as text. */
    public String text(long number, int most) throws IOException {
        return new String(bytes(number, most), StandardCharsets.UTF_8);
    }

    /** The line with which the record of line {@code number} begins. */
    public long recordStart(long number) throws IOException {
        Page page = pageOf(number);
        int i = (int) (number - page.firstLine());
        while (true) {
            while (i >= 0 && !page.starts(i)) {
                i--;
            }
            if (i >= 0 || page.number() == 0) {
                return page.firstLine() + Math.max(0, i);
            }
            int before = page.number() - 1;
            while (before > 0 && directory.countFrom(before, 0) == 0) {
                before--;
            }
            page = page(before);
            i = page.lines() - 1;
        }
    }

    /** The line behind the record of line {@code number}. */
    public long recordEnd(long number) throws IOException {
        OptionalLong next = next(number + 1, RecordSeverity.NONE);
        return next.orElse(totals.lines);
    }

    /** The first line from {@code from} on with which a record of at least {@code severity} begins. */
    public OptionalLong next(long from, RecordSeverity severity) throws IOException {
        if (from >= totals.lines) {
            return OptionalLong.empty();
        }
        int first = directory.pageOfLine(Math.max(0, from));
        for (int number = first; number < directory.pages; number++) {
            if (directory.countFrom(number, severity.ordinal()) > 0) {
                Page page = page(number);
                int i = number == first ? (int) (Math.max(0, from) - page.firstLine()) : 0;
                for (; i < page.lines(); i++) {
                    if (page.starts(i) && Tag.severity(page.tag(i)) >= severity.ordinal()) {
                        return OptionalLong.of(page.firstLine() + i);
                    }
                }
            }
        }
        return OptionalLong.empty();
    }

    /** The last line before {@code before} with which a record of at least {@code severity} begins. */
    public OptionalLong previous(long before, RecordSeverity severity) throws IOException {
        long from = Math.min(before, totals.lines) - 1;
        if (from < 0) {
            return OptionalLong.empty();
        }
        int first = directory.pageOfLine(from);
        for (int number = first; number >= 0; number--) {
            if (directory.countFrom(number, severity.ordinal()) > 0) {
                Page page = page(number);
                int i = number == first ? (int) (from - page.firstLine()) : page.lines() - 1;
                for (; i >= 0; i--) {
                    if (page.starts(i) && Tag.severity(page.tag(i)) >= severity.ordinal()) {
                        return OptionalLong.of(page.firstLine() + i);
                    }
                }
            }
        }
        return OptionalLong.empty();
    }

    /** The first line whose time is not before {@code time}. */
    public OptionalLong lineAt(Instant time) throws IOException {
        long ticks = Ticks.of(time);
        for (int number = 0; number < directory.pages; number++) {
            boolean head = directory.firstLine[number] < totals.untimedHead;
            if (head || directory.latest[number] != Ticks.NONE && directory.latest[number] + shift(number) >= ticks) {
                Page page = page(number);
                for (int i = 0; i < page.lines(); i++) {
                    long found = time(page, i);
                    if (found != Ticks.NONE && found >= ticks) {
                        return OptionalLong.of(page.firstLine() + i);
                    }
                }
            }
        }
        return OptionalLong.empty();
    }

    /**
     * Records by severity in {@code buckets} equal parts of the time from {@code from} (inclusive) to {@code to}
     * (exclusive). Records without any time are in none.
     */
    public Histogram histogram(Instant from, Instant to, int buckets) throws IOException {
        long start = Ticks.of(from);
        long span = Math.max(1, Ticks.of(to) - start);
        long[][] counts = new long[buckets][SEVERITIES.length];
        for (int number = 0; number < directory.pages; number++) {
            if (directory.earliest[number] == Ticks.NONE || directory.countFrom(number, 0) == 0) {
                continue;
            }
            long first = directory.earliest[number] + shift(number) - start;
            long last = directory.latest[number] + shift(number) - start;
            if (last < 0 || first >= span) {
                continue;
            }
            boolean whole = first >= 0 && last < span && bucket(first, span, buckets) == bucket(last, span, buckets)
                    && directory.firstLine[number] >= totals.untimedHead;
            if (whole) {
                for (int i = 0; i < SEVERITIES.length; i++) {
                    counts[bucket(first, span, buckets)][i] += directory.count(number, i);
                }
            } else {
                count(pass(number), start, span, counts);
            }
        }
        return new Histogram(start, start + span, counts);
    }

    private void count(Page page, long start, long span, long[][] counts) {
        long shift = shift(page.number());
        for (int i = 0; i < page.lines(); i++) {
            long time = page.times[i] + shift - start;
            if (page.starts(i) && page.times[i] != Ticks.NONE && time >= 0 && time < span) {
                counts[bucket(time, span, counts.length)][Tag.severity(page.tag(i))]++;
            }
        }
    }

    private static int bucket(long time, long span, int buckets) {
        return (int) Math.min(buckets - 1, (long) ((double) time / span * buckets));
    }
}
