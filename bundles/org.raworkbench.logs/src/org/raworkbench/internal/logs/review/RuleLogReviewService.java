package org.raworkbench.internal.logs.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.intake.Workspace;
import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.logs.LogFormat;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.LogReviewService;
import org.raworkbench.logs.LogRuleFile;
import org.raworkbench.logs.ReviewProgress;

/** Reviews logs by rules. Knowledge is read when it is first needed and again when a third party comes or goes. */
@Component(service = {LogReviewService.class, RuleLogReviewService.class})
public final class RuleLogReviewService implements LogReviewService {

    private final Clock clock;
    private final SiteKnowledge site;
    private final List<LogRuleFile> ruleFiles = new CopyOnWriteArrayList<>();
    private final List<LogFormat> formats = new CopyOnWriteArrayList<>();
    private LogKnowledge knowledge;

    @Activate
    public RuleLogReviewService() {
        this(Clock.systemUTC(), SiteKnowledge.ofThisComputer());
    }

    /** A service that dates its reviews by {@code clock} and uses the knowledge of {@code site}. */
    public RuleLogReviewService(Clock clock, SiteKnowledge site) {
        this.clock = clock;
        this.site = site;
    }

    /** Rules of a third party came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRules(LogRuleFile file) {
        ruleFiles.add(file);
        forget();
    }

    /** Rules of a third party went. */
    public void removeRules(LogRuleFile file) {
        ruleFiles.remove(file);
        forget();
    }

    /** A format of a third party came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addFormat(LogFormat format) {
        formats.add(format);
        forget();
    }

    /** A format of a third party went. */
    public void removeFormat(LogFormat format) {
        formats.remove(format);
        forget();
    }

    private synchronized void forget() {
        knowledge = null;
    }

    /** The formats and rules that are known now. */
    public synchronized LogKnowledge knowledge() {
        if (knowledge == null) {
            knowledge = LogKnowledge.of(site, ruleFiles, formats);
        }
        return knowledge;
    }

    @Override
    public LogReview review(LogRequest request, ReviewProgress progress) {
        try (LogSession session = session(request, Optional.empty())) {
            return session.review(progress);
        }
    }

    @Override
    public List<String> formats() {
        return knowledge().formats().formats().stream().map(LineFormat::id).toList();
    }

    /**
     * A session whose logs stay open, for views and for commands that look at lines.
     *
     * @param workspace the folder for working copies; empty for where this computer keeps temporary files
     */
    public LogSession session(LogRequest request, Optional<Path> workspace) {
        return session(request, workspace, Optional.empty());
    }

    /**
     * The same, looking into {@code shelf} for indexes of an earlier time and keeping new ones there.
     *
     * @param workspace the folder for working copies; empty for where this computer keeps temporary files
     */
    public LogSession session(LogRequest request, Optional<Path> workspace, Optional<IndexShelf> shelf) {
        try {
            long budget = request.limits().totalBytes();
            Workspace room = workspace.isPresent() ? Workspace.inside(workspace.get(), budget)
                    : Workspace.temporary(budget);
            return new LogSession(request, knowledge(), room, shelf, clock,
                    Runtime.getRuntime().availableProcessors());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
