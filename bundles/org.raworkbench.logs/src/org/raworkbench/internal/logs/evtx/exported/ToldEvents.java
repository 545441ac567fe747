package org.raworkbench.internal.logs.evtx.exported;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

import org.raworkbench.internal.logs.evtx.EventMessages;
import org.raworkbench.internal.logs.evtx.EvtxRecord;
import org.raworkbench.internal.logs.evtx.EvtxText;

/**
 * Tells the events of an export line by line as those of an event log file are told, so that the same expressions find
 * them: the first line of an event becomes {@link EvtxText}, its other lines become empty, and lines that are of no
 * event
 * stay as they are. There are as many lines as before. Confined to one thread.
 */
public final class ToldEvents {

    /** Takes lines without their ends. */
    @FunctionalInterface
    public interface Sink {
        void line(byte[] line);
    }

    /** An event above that is not looked into, in bytes. */
    private static final int LONGEST = 1 << 20;
    /** And one that is written as properties or as a row ends after so many lines. */
    private static final int MOST_LINES = 400;
    private static final byte[] NOTHING = {};
    private static final String OPEN = "<Event ";
    private static final String OPEN_BARE = "<Event>";
    private static final String CLOSE = "</Event>";

    private enum Held { NOTHING, MARKUP, PROPERTIES, ROW }

    private final EventMessages messages;
    private final EvtxText text;
    private final LongPredicate startsRecord;
    private final Sink sink;
    private final EventXmlReader markup = new EventXmlReader();
    private final EventProperties properties = new EventProperties();
    private final List<byte[]> lines = new ArrayList<>();
    private Optional<EventTable> table;
    private Held held = Held.NOTHING;
    private String first = "";
    private long bytes;
    private boolean quoted;
    private long number;

    /**
     * @param table the head of the file where it is a table of events
     * @param startsRecord whether a record of any kind begins with a line, by its number from 0
     * @param number of the first line that will be taken
     */
    public ToldEvents(EventMessages messages, Optional<EventTable> table, LongPredicate startsRecord, long number,
            Sink sink) {
        this.messages = messages;
        this.text = new EvtxText(messages);
        this.table = table;
        this.startsRecord = startsRecord;
        this.number = number;
        this.sink = sink;
    }

    /** Takes the next line, without its end. */
    public void line(byte[] line) {
        if (line.length + bytes > LONGEST) {
            asTheyAre();
        }
        String plain = new String(line, StandardCharsets.UTF_8);
        plain = plain.endsWith("\r") ? plain.substring(0, plain.length() - 1) : plain;
        if (interrupts(plain)) {
            finish();
        }
        if (held == Held.NOTHING) {
            begin(plain);
        }
        if (held == Held.NOTHING || line.length > LONGEST) {
            held = Held.NOTHING;
            sink.line(line);
        } else {
            hold(line, plain);
        }
        number++;
    }

    /** The last line was taken. */
    public void finish() {
        if (held == Held.NOTHING) {
            return;
        }
        Optional<String> told = told(joined());
        if (told.isEmpty()) {
            asTheyAre();
            return;
        }
        sink.line(told.get().getBytes(StandardCharsets.UTF_8));
        for (int i = 1; i < lines.size(); i++) {
            sink.line(NOTHING);
        }
        forget();
    }

    /** Whether {@code line} cannot belong to the event that is held. */
    private boolean interrupts(String line) {
        return switch (held) {
            case NOTHING -> false;
            case MARKUP -> opens(line) && !joined().contains(CLOSE);
            case PROPERTIES -> EventProperties.begins(line) || EventProperties.ends(first, line)
                    || startsRecord.test(number) || lines.size() >= MOST_LINES;
            case ROW -> lines.size() >= MOST_LINES;
        };
    }

    private void begin(String line) {
        first = line;
        if (opens(line)) {
            held = Held.MARKUP;
        } else if (table.isPresent()) {
            held = Held.ROW;
        } else if (EventProperties.begins(line)) {
            held = Held.PROPERTIES;
        }
    }

    private void hold(byte[] line, String plain) {
        lines.add(line);
        bytes += line.length + 1;
        boolean whole = switch (held) {
            case NOTHING, PROPERTIES -> false;
            case MARKUP -> closes(plain);
            case ROW -> {
                quoted ^= plain.chars().filter(c -> c == '"').count() % 2 == 1;
                yield !quoted;
            }
        };
        if (whole) {
            finish();
        }
    }

    private static boolean opens(String line) {
        return line.indexOf(OPEN) >= 0 || line.indexOf(OPEN_BARE) >= 0;
    }

    /** Whether the last event of {@code line} ends in it. */
    private static boolean closes(String line) {
        int end = line.lastIndexOf(CLOSE);
        return end >= 0 && end > Math.max(line.lastIndexOf(OPEN), line.lastIndexOf(OPEN_BARE));
    }

    private Optional<String> told(String event) {
        List<EvtxRecord> records = records(event);
        return records.isEmpty() ? Optional.empty()
                : Optional.of(records.stream().map(this::told).collect(Collectors.joining("\t")));
    }

    private List<EvtxRecord> records(String event) {
        return switch (held) {
            case NOTHING -> List.of();
            case MARKUP -> markup.records(event);
            case PROPERTIES -> properties.event(event).stream().toList();
            case ROW -> table.flatMap(known -> known.event(event)).stream().toList();
        };
    }

    /** The text that Windows gave the event may be in any language; ours is told besides. */
    private String told(EvtxRecord record) {
        StringBuilder line = new StringBuilder(512);
        text.append(record, line);
        boolean values = !record.eventData().isEmpty() || !record.userData().isEmpty();
        if (record.message().isPresent() && values) {
            messages.own(record).ifPresent(own -> line.append(" | ").append(own.replace('\n', ' ')));
        }
        return line.toString();
    }

    private String joined() {
        ByteArrayOutputStream all = new ByteArrayOutputStream((int) bytes);
        for (byte[] line : lines) {
            all.writeBytes(line);
            all.write('\n');
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private void asTheyAre() {
        lines.forEach(sink::line);
        forget();
    }

    private void forget() {
        lines.clear();
        bytes = 0;
        held = Held.NOTHING;
        quoted = false;
    }
}
