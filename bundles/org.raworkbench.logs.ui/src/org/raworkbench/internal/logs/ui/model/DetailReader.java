package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.index.LogLine;
import org.raworkbench.internal.logs.intake.TakenLog;
import org.raworkbench.internal.logs.rules.RecordRules;
import org.raworkbench.internal.logs.rules.RuleSet;
import org.raworkbench.internal.logs.scan.Cancellation;

/** Reads one record with everything that is known about it. Not for the thread that draws. */
public final class DetailReader {

    /** Of longer lines only so many bytes are shown. */
    static final int LONGEST = 64 << 10;
    private static final int MOST_LINES = 500;
    private static final int MOST_CHARACTERS = 256 << 10;

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder().appendPattern("d MMMM uuuu, HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 7, true).appendPattern(" xxx").toFormatter(Locale.UK);

    private final RecordRules rules;
    private final ZoneId zone;
    private final Cancellation cancellation;

    /** @param zone that times are shown in */
    public DetailReader(RuleSet rules, ZoneId zone, Cancellation cancellation) {
        this.rules = new RecordRules(rules);
        this.zone = zone;
        this.cancellation = cancellation;
    }

    /** The record that line {@code number}, from 0, belongs to. */
    public RecordDetail read(OpenSource source, long number) throws IOException {
        IndexView view = source.view();
        long start = view.recordStart(number);
        long end = view.recordEnd(number);
        LogLine line = view.line(start);
        byte[] first = view.bytes(start, LONGEST);
        Map<String, String> fields = source.log().fields(first);
        String raw = text(view, start, end);
        String text = VisibleText.lines(raw);
        Optional<RecordNode> event = source.log().taken().encoding().equals(TakenLog.EVENT_LOG)
                ? EventTree.of(source.log().taken().original(), start, cancellation) : Optional.empty();
        Structure structure = event.isPresent() ? new Structure("", List.of(event.get())) : Structure.of(raw);
        return new RecordDetail(source.path(), number + 1, facts(source, number, start, end, line, fields),
                RecordNotes.of(raw, part -> rules.met(part, line.format().map(LineFormat::id).orElse(""),
                        line.severity(), cancellation)), text, VisibleText.lines(structure.formatted()), structure.tree());
    }

    private static String text(IndexView view, long start, long end) throws IOException {
        StringBuilder text = new StringBuilder();
        long line = start;
        while (line < end && line - start < MOST_LINES && text.length() < MOST_CHARACTERS) {
            LogLine known = view.line(line);
            text.append(line > start ? "\n" : "")
                    .append(new String(view.bytes(line, LONGEST), StandardCharsets.UTF_8));
            if (known.length() > LONGEST + 2) {
                text.append(' ').append(Messages.text("detail.cut", known.length()));
            }
            line++;
        }
        if (line < end) {
            text.append('\n').append(Messages.text("detail.more", end - line));
        }
        return text.toString();
    }

    private List<RecordNode> facts(OpenSource source, long number, long start, long end, LogLine line,
            Map<String, String> fields) {
        List<RecordNode> facts = new ArrayList<>();
        facts.add(RecordNode.leaf(Messages.text("detail.where"), Messages.text("detail.line", source.path(),
                Long.toString(number + 1))));
        if (end - start > 1) {
            facts.add(RecordNode.leaf(Messages.text("detail.record"), Messages.text("detail.lines",
                    Long.toString(start + 1), Long.toString(end))));
        }
        RowReader.time(source, line).ifPresent(time -> facts.add(RecordNode.leaf(Messages.text("detail.time"),
                time(source, line, time))));
        facts.add(RecordNode.leaf(Messages.text("detail.severity"), SeverityWords.of(line.severity())));
        facts.add(RecordNode.leaf(Messages.text("detail.format"), line.format().map(LineFormat::name)
                .orElse(Messages.text("detail.noFormat"))));
        fields.forEach((name, value) -> {
            if (!name.equals("time") && !name.equals("level") && !name.equals("message") && !value.isBlank()) {
                facts.add(RecordNode.leaf(FieldNames.title(name), VisibleText.cell(VisibleText.of(value, false))));
            }
        });
        return facts;
    }

    private String time(OpenSource source, LogLine line, Instant time) {
        StringBuilder words = new StringBuilder(LOCAL.format(time.atZone(zone))).append(" (").append(time).append(')');
        if (!line.timed()) {
            words.append(", ").append(Messages.text("detail.untimed"));
        } else if (line.inferred()) {
            words.append(", ").append(Messages.text("detail.inferred", source.zone()));
        }
        Duration skew = source.skewTime();
        if (!skew.isZero()) {
            words.append(", ").append(Messages.text("detail.skewed", SkewWords.of(skew)));
        }
        return words.toString();
    }
}
