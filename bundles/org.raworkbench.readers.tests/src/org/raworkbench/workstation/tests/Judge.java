package org.raworkbench.workstation.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Fact;
import org.raworkbench.core.Finding;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.workstation.LocalMachine;
import org.raworkbench.internal.workstation.LocalWorkstationChecker;
import org.raworkbench.internal.workstation.examine.WorkstationExaminer;
import org.raworkbench.internal.workstation.probe.CertificateTrust;
import org.raworkbench.internal.workstation.probe.LinuxProbe;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.Workplace.Platform;
import org.raworkbench.workstation.WorkstationCheck;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationReportException;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationSnapshot;

/** Checks recorded workstations as the service does, from the zip file to the findings. */
final class Judge {

    static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");

    private final Path folder;
    private final Path site;

    /** @param folder for files of the test */
    Judge(Path folder) {
        this.folder = folder;
        this.site = folder.resolve("knowledge");
    }

    /** A site that has a knowledge file of its own. */
    Judge site(String json) throws IOException {
        Files.createDirectories(site.resolve("workstation"));
        Files.writeString(site.resolve("workstation/workstation.json"), json);
        return this;
    }

    /** A Linux workstation of which nothing can be read. */
    static LocalMachine nothing() {
        return new LocalMachine(Platform.LINUX, "synthetic", "Synthetic Linux",
                part -> Reading.failed("", "not Windows"), new LinuxProbe(Path.of("no-such-root")),
                () -> Reading.failed("cards", "nothing answers"), new CertificateTrust(null));
    }

    SiteKnowledge knowledge() {
        return new SiteKnowledge(site);
    }

    WorkstationSnapshot check(RecordedWindows windows) throws IOException {
        return check(windows.zip(folder), NOW);
    }

    WorkstationSnapshot check(RecordedWindows windows, Instant now) throws IOException {
        return check(windows.zip(folder), now);
    }

    private WorkstationSnapshot check(Path zip, Instant now) throws IOException {
        try {
            return new LocalWorkstationChecker(knowledge(), nothing()).check(WorkstationRequest.report(zip, now),
                    WorkstationProgress.NONE);
        } catch (WorkstationReportException unusable) {
            throw new IOException(unusable);
        }
    }

    /** {@code RESULT: sentence} of one check. */
    String line(RecordedWindows windows, String id) throws IOException {
        return line(check(windows), id);
    }

    static String line(WorkstationSnapshot snapshot, String id) {
        WorkstationCheck check = snapshot.check(id).orElseThrow(() -> new AssertionError("no check " + id));
        return check.result() + ": " + check.observed();
    }

    static List<Finding> findings(WorkstationSnapshot snapshot) {
        return new WorkstationExaminer().examine(EvidenceSet.of(snapshot),
                Examination.at(Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    /** {@code value STANDING} of one fact; empty text when there is none. */
    static String fact(WorkstationSnapshot snapshot, String key) {
        return snapshot.facts().stream().filter(fact -> fact.key().equals(key))
                .map((Fact fact) -> fact.value() + " " + fact.standing()).findFirst().orElse("");
    }
}
