package org.raworkbench.internal.logs.review;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

import org.raworkbench.internal.logs.format.FormatCatalogue;
import org.raworkbench.internal.logs.format.RawTime;
import org.raworkbench.internal.logs.format.Recogniser;
import org.raworkbench.internal.logs.format.Survey;
import org.raworkbench.internal.logs.index.BlockScan;
import org.raworkbench.internal.logs.index.IndexSettings;
import org.raworkbench.internal.logs.index.IndexView;
import org.raworkbench.internal.logs.index.LogIndex;
import org.raworkbench.internal.logs.intake.TakenLog;
import org.raworkbench.internal.logs.rules.Hit;
import org.raworkbench.internal.logs.rules.KeptResults;
import org.raworkbench.internal.logs.rules.RuleResult;
import org.raworkbench.internal.logs.rules.RuleScan;
import org.raworkbench.internal.logs.rules.RuleVerdicts;
import org.raworkbench.internal.logs.scan.Cancellation;

/** One log with its index: opened at once, indexed and searched by the rules when asked. */
public final class OpenLog implements AutoCloseable {

    private final TakenLog taken;
    private final ZoneId zone;
    private final LogKnowledge knowledge;
    private final Recogniser recogniser;
    private final LogIndex index;
    private final List<String> inferred;
    private volatile List<RuleResult> results = List.of();
    private volatile Map<String, Map<String, Long>> observations = Map.of();
    private volatile long undecided;
    private RuleVerdicts verdicts;

    private OpenLog(TakenLog taken, ZoneId zone, LogKnowledge knowledge, Recogniser recogniser,
            LogIndex index, List<String> inferred) {
        this.taken = taken;
        this.zone = zone;
        this.knowledge = knowledge;
        this.recogniser = recogniser;
        this.index = index;
        this.inferred = inferred;
    }

    /**
     * Opens {@code taken}; what is stored in {@code folder} of an earlier time is used where it fits.
     *
     * @param format id of the format that overrules the recognition
     * @param zone of times that carry none
     * @throws IOException when it cannot be read
     */
    public static OpenLog of(TakenLog taken, Path folder, LogKnowledge knowledge, Optional<String> format, ZoneId zone)
            throws IOException {
        FormatCatalogue formats = knowledge.formats();
        Survey survey;
        try (FileChannel file = FileChannel.open(taken.content())) {
            survey = Survey.of(file);
        }
        Recogniser recogniser = format.flatMap(formats::format).map(only -> formats.recogniser(only, survey))
                .orElseGet(() -> formats.recogniser(survey));
        IndexSettings settings = new IndexSettings("", zone, taken.written());
        return new OpenLog(taken, zone, knowledge, recogniser,
                LogIndex.open(taken.content(), folder, formats, recogniser, settings),
                RawTime.missing(survey.times(recogniser)));
    }

    /** Indexes the log and looks for all rules in the same pass. */
    public void review(int threads, Cancellation cancellation) throws IOException {
        RuleScan scan = new RuleScan(knowledge.rules(), cancellation);
        index.build(scan, threads, cancellation);
        Optional<ExportedEvents> events = events();
        if (events.isPresent()) {
            RuleScan told = new RuleScan(knowledge.rules(), cancellation);
            scan = events.get().scan(taken.content(), told, cancellation) ? told : scan;
        }
        verdicts = new RuleVerdicts(scan, new IndexedLines(index.view()));
        List<RuleResult> met = verdicts.results();
        results = events.isPresent() ? met.stream().map(events.get()::quoted).toList() : met;
        observations = verdicts.observations();
        undecided = scan.undecided();
    }

    private Optional<ExportedEvents> events() throws IOException {
        return index.view().complete() ? ExportedEvents.of(index.view()) : Optional.empty();
    }

    /** Takes what was found before instead of looking again; false when it does not fit this log and these rules. */
    boolean recall(KeptResults kept) throws IOException {
        if (!index.wasStored() || !kept.fits(knowledge.rules(), index.view().lines())) {
            return false;
        }
        RuleVerdicts.Lines lines = new IndexedLines(index.view());
        Optional<ExportedEvents> events = events();
        results = kept.results(knowledge.rules(), events.<LongFunction<Hit>>map(known -> known::quoted)
                .orElse(lines::hit));
        observations = kept.observations(knowledge.rules(),
                events.<LongFunction<Hit>>map(known -> known::told).orElse(lines::hit));
        undecided = kept.undecided();
        return true;
    }

    /** What is worth keeping of a review of the log with this hash. */
    KeptResults kept(String sha256) {
        return verdicts.kept(results, sha256);
    }

    /** Indexes the log and looks for no rule. */
    public void index(int threads, Cancellation cancellation) throws IOException {
        index.build(BlockScan.none(), threads, cancellation);
    }

    public String path() {
        return taken.path();
    }

    public TakenLog taken() {
        return taken;
    }

    public ZoneId zone() {
        return zone;
    }

    /** What its times leave out, see {@link RawTime#missing}. */
    List<String> inferred() {
        return inferred;
    }

    /** The index; to be followed and viewed. */
    public LogIndex index() {
        return index;
    }

    /** The lines as far as they are indexed. */
    public IndexView view() {
        return index.view();
    }

    /** The fields of the record that begins with {@code line}, in the order of its format; empty without a format. */
    public Map<String, String> fields(byte[] line) {
        return recogniser.fields(line);
    }

    /** The rules that were met, the most serious first. */
    public List<RuleResult> results() {
        return results;
    }

    /** What it says about its computer: values by what they are about, each with the first line of it, from 0. */
    Map<String, Map<String, Long>> observations() {
        return observations;
    }

    /** In how many cases it could not be decided in time whether a rule fits. */
    long undecided() {
        return undecided;
    }

    LogKnowledge knowledge() {
        return knowledge;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
