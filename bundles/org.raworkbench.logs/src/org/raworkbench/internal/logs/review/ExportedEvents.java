package org.raworkbench.internal.logs.review;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.evtx.EventMessages;
import org.raworkbench.internal.logs.evtx.exported.EventTable;
import org.raworkbench.internal.logs.evtx.exported.ExportedRecords;
import org.raworkbench.internal.logs.evtx.exported.ToldEvents;
import org.raworkbench.internal.logs.index.BlockScan;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.rules.Hit;
import org.raworkbench.internal.logs.rules.RuleResult;
import org.raworkbench.internal.logs.scan.Cancellation;

/**
 * Looks for rules in a log that holds events of Windows as they are exported: XML, properties, rows. The rules get each
 * event as one line, told like those of an event log file; numbers of lines and quotations are those of the log.
 */
final class ExportedEvents {

    private static final Set<String> FORMATS = Set.of("windows-event-xml", "windows-event-text");
    private static final Set<String> TABLES = Set.of("windows-event-csv", "csv");
    private static final int LONGEST = 1000;
    private static final int LONGEST_HEAD = 8 << 10;
    private static final int LONGEST_LINE = 2 << 20;
    private static final int BLOCK = 256 << 10;
    /** Of an event so many lines are read for a quotation. */
    private static final int QUOTED_LINES = 60;

    private final IndexView view;
    private final Optional<EventTable> table;

    private ExportedEvents(IndexView view, Optional<EventTable> table) {
        this.view = view;
        this.table = table;
    }

    /**
     * The events of an indexed log; empty when it has none that were exported. Rows without the head of their table are
     * lines like any other.
     */
    static Optional<ExportedEvents> of(IndexView view) throws IOException {
        Optional<EventTable> table = Optional.empty();
        for (long line = 0; line < Math.min(2, view.lines()) && table.isEmpty(); line++) {
            table = EventTable.headed(view.text(line, LONGEST_HEAD));
        }
        boolean any = table.isPresent() || view.formatLines().keySet().stream()
                .anyMatch(format -> FORMATS.contains(format.id()));
        return any ? Optional.of(new ExportedEvents(view, table)) : Optional.empty();
    }

    /** Whether a record of this format can be such an event. */
    static boolean mayBe(String format) {
        return FORMATS.contains(format) || TABLES.contains(format);
    }

    /**
     * Lets {@code scan} look at all lines of {@code content}, the file that was indexed.
     *
     * @return false when one of them is too long for that; what was found until then is of no use
     */
    boolean scan(Path content, BlockScan<?> scan, Cancellation cancellation) throws IOException {
        Blocks<?> blocks = new Blocks<>(scan);
        ToldEvents events = new ToldEvents(EventMessages.bundled(), table, this::startsRecord, 0, blocks::line);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content), BLOCK)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(512);
            long left = view.bytes();
            for (int one = in.read(); one >= 0 && left > 0; one = in.read()) {
                left--;
                if (one == '\n') {
                    events.line(line.toByteArray());
                    line.reset();
                    if (cancellation.requested()) {
                        throw new CancellationException();
                    }
                } else if (line.size() < LONGEST_LINE) {
                    line.write(one);
                } else {
                    return false;
                }
            }
            if (line.size() > 0) {
                events.line(line.toByteArray());
            }
        }
        events.finish();
        blocks.done();
        return true;
    }

    private boolean startsRecord(long line) {
        try {
            return line < view.lines() && view.line(line).startsRecord();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads its records. */
    ExportedRecords records() {
        return new ExportedRecords(table);
    }

    /** Line {@code number} as the rules got it. */
    Hit told(long number) {
        List<String> told = new ArrayList<>(1);
        ToldEvents events = new ToldEvents(EventMessages.bundled(), table, this::startsRecord, number,
                line -> told.add(new String(line, StandardCharsets.UTF_8)));
        try {
            long end = Math.min(view.recordEnd(number), number + QUOTED_LINES * 10);
            for (long line = number; line < end && told.isEmpty(); line++) {
                events.line(view.bytes(line, LONGEST_LINE));
            }
            events.finish();
            return new Hit(number, view.offset(number), told.isEmpty() ? "" : told.get(0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code result} with lines as evidence. */
    RuleResult quoted(RuleResult result) {
        return new RuleResult(result.rule(), result.count(), result.hits().stream().map(hit -> quoted(hit.line()))
                .toList());
    }

    /** Line {@code number} as evidence: what the log says of the event that begins with it, line ends left out. */
    Hit quoted(long number) {
        try {
            StringBuilder text = new StringBuilder(view.text(number, LONGEST));
            if (view.line(number).startsRecord()) {
                long end = Math.min(view.recordEnd(number), number + QUOTED_LINES);
                for (long line = number + 1; line < end && text.length() < LONGEST; line++) {
                    String more = view.text(line, LONGEST).strip();
                    text.append(more.isEmpty() ? "" : " ").append(more);
                }
            }
            text.setLength(Math.min(text.length(), LONGEST));
            return new Hit(number, view.offset(number), text.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts lines together to blocks, as the index does. */
    private static final class Blocks<F> {
        private final BlockScan<F> scan;
        private final BlockScan.Worker<F> worker;
        private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK + LONGEST_LINE);
        private long offset;
        private long firstLine;
        private long lines;

        Blocks(BlockScan<F> scan) {
            this.scan = scan;
            this.worker = scan.worker();
        }

        void line(byte[] line) {
            block.writeBytes(line);
            block.write('\n');
            lines++;
            if (block.size() >= BLOCK) {
                done();
            }
        }

        void done() {
            byte[] bytes = block.toByteArray();
            scan.accept(worker.scan(bytes, 0, bytes.length, offset, false), offset, firstLine);
            offset += bytes.length;
            firstLine += lines;
            lines = 0;
            block.reset();
        }
    }
}
