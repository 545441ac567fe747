package org.raworkbench.internal.logs.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.raworkbench.internal.logs.evtx.EventMessages;
import org.raworkbench.internal.logs.evtx.EvtxJson;
import org.raworkbench.internal.logs.evtx.binary.EvtxFile;
import org.raworkbench.internal.logs.evtx.exported.ExportedRecords;
import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.index.LogLine;
import org.raworkbench.internal.logs.index.MergedOrder;
import org.raworkbench.internal.logs.intake.Failures;
import org.raworkbench.internal.logs.intake.TakenLog;
import org.raworkbench.internal.logs.rules.Hit;
import org.raworkbench.internal.logs.rules.RuleResult;
import org.raworkbench.internal.logs.scan.LineSelection;
import org.raworkbench.logs.ChosenLine;
import org.raworkbench.logs.ExtractedRecord;
import org.raworkbench.logs.LineChoice;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogSearchService;
import org.raworkbench.logs.RecordSeverity;
import org.raworkbench.logs.ReviewProgress;
import org.raworkbench.logs.SearchResult;
import org.raworkbench.logs.SourceProblem;
import org.raworkbench.logs.WrongChoiceException;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** Searches logs: by their text alone where that is enough, with their index where records are asked for. */
@Component(service = LogSearchService.class)
public final class IndexedLogSearch implements LogSearchService {

    private static final int LONGEST = 64 << 10;
    private static final int MOST_EXTRACTED = 100_000;

    private final RuleLogReviewService service;
    private final Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    @Activate
    public IndexedLogSearch(@Reference RuleLogReviewService service) {
        this.service = service;
    }

    private LogSession session(LogRequest request) throws WrongChoiceException {
        Optional<String> format = request.format();
        if (format.isPresent() && service.knowledge().formats().format(format.get()).isEmpty()) {
            throw new WrongChoiceException(Messages.text("format.unknown", format.get(), service.knowledge().formats()
                    .formats().stream().map(LineFormat::id).collect(Collectors.joining(", "))));
        }
        return service.session(request, Optional.empty());
    }

    @Override
    public SearchResult count(LogRequest request, LineChoice choice, ReviewProgress progress) throws WrongChoiceException {
        LineSearch search = LineSearch.of(choice, progress);
        try (LogSession session = session(request)) {
            long[] count = new long[2];
            if (choice.needsRecords()) {
                session.each(progress, (log, taken) -> {
                    count[0] += search.visit(log, line -> {
                    });
                    count[1]++;
                    search.admit(session, taken);
                });
            } else {
                session.take(progress, false, taken -> {
                    try {
                        count[0] += search.count(taken);
                        count[1]++;
                        search.admit(session, taken);
                    } catch (IOException failure) {
                        session.lost(taken, Failures.sentence(failure));
                    }
                });
            }
            return new SearchResult(count[0], (int) count[1], session.problems(), !progress.cancelled());
        }
    }

    @Override
    public SearchResult lines(LogRequest request, LineChoice choice, Consumer<ChosenLine> consumer,
            ReviewProgress progress) throws WrongChoiceException {
        LineSearch search = LineSearch.of(choice, progress);
        try (LogSession session = session(request)) {
            long[] count = new long[2];
            if (choice.needsRecords()) {
                session.each(progress, (log, taken) -> {
                    count[0] += search.visit(log, line -> consumer.accept(chosen(log, line)));
                    count[1]++;
                    search.admit(session, taken);
                });
            } else {
                session.take(progress, false, taken -> {
                    try {
                        count[0] += search.visit(taken, line -> consumer.accept(new ChosenLine(taken.path(),
                                line.number() + 1, Optional.empty(), RecordSeverity.NONE, line.text())));
                        count[1]++;
                        search.admit(session, taken);
                    } catch (IOException failure) {
                        session.lost(taken, Failures.sentence(failure));
                    }
                });
            }
            return new SearchResult(count[0], (int) count[1], session.problems(), !progress.cancelled());
        }
    }

    private static ChosenLine chosen(OpenLog log, long line) {
        try {
            IndexView view = log.view();
            LogLine known = view.line(line);
            return new ChosenLine(log.path(), line + 1, known.time(), known.severity(), view.text(line, LONGEST));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public SearchResult merged(LogRequest request, LineChoice choice, Consumer<ChosenLine> consumer,
            ReviewProgress progress) throws WrongChoiceException {
        LineSearch search = LineSearch.of(choice, progress);
        try (LogSession session = session(request)) {
            List<OpenLog> logs = new ArrayList<>();
            List<Optional<LineSelection>> wanted = new ArrayList<>();
            session.openIndexed(progress, log -> {
                wanted.add(search.lines(log));
                search.admit(session, log.taken());
                logs.add(log);
            });
            long[] count = new long[1];
            MergedOrder.walk(logs.stream().map(log -> new MergedOrder.Source(log.view(), 0)).toList(),
                    progress::cancelled, (source, line) -> {
                        if (wanted.get(source).map(lines -> lines.contains(line)).orElse(true)) {
                            count[0]++;
                            consumer.accept(chosen(logs.get(source), line));
                        }
                    });
            return new SearchResult(count[0], logs.size(), session.problems(), !progress.cancelled());
        } catch (CancellationException stopped) {
            return new SearchResult(0, 0, List.of(), false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public SearchResult records(LogRequest request, LineChoice choice, Consumer<String> consumer, ReviewProgress progress)
            throws WrongChoiceException {
        LineSearch search = LineSearch.of(choice, progress);
        try (LogSession session = session(request)) {
            long[] count = new long[2];
            session.each(progress, (log, taken) -> {
                try {
                    count[0] += taken.encoding().equals(TakenLog.EVENT_LOG) ? events(log, taken, search, consumer)
                            : records(log, search, consumer);
                    count[1]++;
                    search.admit(session, taken);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            return new SearchResult(count[0], (int) count[1], session.problems(), !progress.cancelled());
        }
    }

    /** One line of the text is one record of the event log, in the same order. */
    private long events(OpenLog log, TakenLog taken, LineSearch search, Consumer<String> consumer) throws IOException {
        LineNumbers wanted = new LineNumbers();
        search.visit(log, wanted::add);
        EvtxJson json = new EvtxJson(EventMessages.bundled());
        long[] number = {0};
        int[] next = {0};
        try (EvtxFile file = EvtxFile.open(taken.original())) {
            file.read(record -> {
                if (next[0] < wanted.size() && wanted.get(next[0]) == number[0]) {
                    next[0]++;
                    JsonObject object = new JsonObject();
                    object.addProperty("path", taken.path());
                    json.object(record).entrySet().forEach(member -> object.add(member.getKey(), member.getValue()));
                    consumer.accept(gson.toJson(object));
                }
                number[0]++;
            }, problem -> {
                // said when its text was made
            });
        }
        return next[0];
    }

    private long records(OpenLog log, LineSearch search, Consumer<String> consumer) {
        long[] state = {-1, 0};
        List<Optional<ExportedRecords>> events = new ArrayList<>(1);
        search.visit(log, line -> {
            try {
                long start = log.view().recordStart(line);
                if (events.isEmpty()) {
                    events.add(ExportedEvents.of(log.view()).map(ExportedEvents::records));
                }
                if (start != state[0]) {
                    state[0] = start;
                    state[1]++;
                    consumer.accept(gson.toJson(record(log, start, events.get(0))));
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return state[1];
    }

    private static JsonObject record(OpenLog log, long start, Optional<ExportedRecords> events) throws IOException {
        IndexView view = log.view();
        LogLine line = view.line(start);
        byte[] first = view.bytes(start, LONGEST);
        JsonObject json = new JsonObject();
        json.addProperty("path", log.path());
        json.addProperty("line", start + 1);
        json.addProperty("time", line.time().map(Object::toString).orElse(null));
        json.addProperty("severity", line.severity().name());
        json.addProperty("format", line.format().map(LineFormat::id).orElse(null));
        JsonObject fields = new JsonObject();
        log.fields(first).forEach(fields::addProperty);
        String text = text(view, start);
        events.filter(known -> line.format().map(LineFormat::id).filter(ExportedEvents::mayBe).isPresent())
                .ifPresent(known -> known.fields(text).forEach(fields::addProperty));
        json.add("fields", fields);
        json.addProperty("text", text);
        return json;
    }

    /** All lines of a record. */
    private static String text(IndexView view, long start) throws IOException {
        StringBuilder text = new StringBuilder(new String(view.bytes(start, LONGEST), StandardCharsets.UTF_8));
        long end = view.recordEnd(start);
        for (long line = start + 1; line < end && text.length() < LONGEST; line++) {
            text.append('\n').append(view.text(line, LONGEST));
        }
        return text.toString();
    }

    @Override
    public List<ExtractedRecord> extract(LogRequest request, LineChoice choice, int context,
            Consumer<SourceProblem> problems, ReviewProgress progress) throws WrongChoiceException {
        LineSearch search = LineSearch.of(choice, progress);
        List<ExtractedRecord> extracted = new ArrayList<>();
        boolean[] full = {false};
        try (LogSession session = session(request)) {
            if (choice.chooses()) {
                session.each(progress, (log, taken) -> {
                    LineNumbers wanted = new LineNumbers();
                    search.visit(log, wanted::add);
                    search.admit(session, taken);
                    full[0] |= extract(log, wanted, context, extracted);
                });
            } else {
                session.open(progress, log -> {
                });
                for (OpenLog log : session.logs()) {
                    LineNumbers wanted = new LineNumbers();
                    evidence(log).forEach(wanted::add);
                    full[0] |= extract(log, wanted, context, extracted);
                }
            }
            session.problems().forEach(problems);
        }
        if (full[0]) {
            problems.accept(new SourceProblem("", SourceProblem.Kind.REMARK,
                    Messages.text("extract.more", Integer.toString(MOST_EXTRACTED))));
        }
        return extracted;
    }

    private static Set<Long> evidence(OpenLog log) {
        Set<Long> lines = new java.util.TreeSet<>();
        for (RuleResult result : log.results()) {
            if (!result.rule().harmless()) {
                result.hits().stream().map(Hit::line).forEach(lines::add);
            }
        }
        return new LinkedHashSet<>(lines);
    }

    /** Answers whether something had to be left out. */
    private static boolean extract(OpenLog log, LineNumbers wanted, int context, List<ExtractedRecord> extracted) {
        try {
            IndexView view = log.view();
            long next = 0;
            for (int i = 0; i < wanted.size(); i++) {
                long line = wanted.get(i);
                long from = Math.max(next, Math.max(0, view.recordStart(line) - context));
                long end = Math.min(view.lines(), view.recordEnd(line) + context);
                for (long at = from; at < end; at++) {
                    if (extracted.size() == MOST_EXTRACTED) {
                        return true;
                    }
                    while (i + 1 < wanted.size() && wanted.get(i + 1) == at) {
                        line = wanted.get(++i);
                        end = Math.min(view.lines(), Math.max(end, view.recordEnd(line) + context));
                    }
                    LogLine known = view.line(at);
                    extracted.add(new ExtractedRecord(log.path(), at + 1, known.time(), known.severity(), at == line,
                            SourceOutcome.shown(view.text(at, LONGEST))));
                }
                next = Math.max(next, end);
            }
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
