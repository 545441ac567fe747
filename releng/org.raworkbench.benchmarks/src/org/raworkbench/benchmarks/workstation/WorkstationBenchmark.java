package org.raworkbench.benchmarks.workstation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.raworkbench.benchmarks.Limits;
import org.raworkbench.benchmarks.Machine;
import org.raworkbench.benchmarks.MarkdownTable;
import org.raworkbench.benchmarks.Times;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.internal.smartcard.pcsc.PcscReaderProvider;
import org.raworkbench.internal.workstation.LocalWorkstationChecker;
import org.raworkbench.internal.workstation.examine.WorkstationExaminer;
import org.raworkbench.workstation.WorkstationChecker;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationReportException;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationRequest.Report;
import org.raworkbench.workstation.WorkstationRequest.Target;
import org.raworkbench.workstation.WorkstationRequest.ThisWorkstation;
import org.raworkbench.workstation.WorkstationSnapshot;
import org.raworkbench.workstation.report.WorkstationDocument;

/** A whole check, from the request to the document: the first in the life of a program, and then again and again. */
public final class WorkstationBenchmark {

    private static final double LIMIT_MILLIS = 3_000;
    private static final int PROGRAMS = 3_000;
    private static final int SERVICES = 600;

    private WorkstationBenchmark() {
    }

    /** Arguments: a folder to work in, the number of checks. */
    public static void main(String[] arguments) throws IOException, InterruptedException, WorkstationReportException {
        Path report = report(Files.createDirectories(Path.of(arguments[0])).resolve("report.zip"));
        int checks = Integer.parseInt(arguments[1]);
        Limits limits = new Limits();
        System.out.println("## Workstation\n\nMeasured " + Machine.description(List.of()) + ".\n");
        MarkdownTable table = new MarkdownTable(1, "Check", "ms, first", "ms, median", "ms, most");
        try (SharedSmartcardService cards = new SharedSmartcardService()) {
            cards.addProvider(new PcscReaderProvider());
            WorkstationChecker checker = new LocalWorkstationChecker(cards);
            measure("this workstation, without network", checker, new ThisWorkstation(), checks, table, limits);
            measure("a report with " + PROGRAMS + " programs and " + SERVICES + " services", checker,
                    new Report(report),
                    checks, table, limits);
        }
        System.out.println(table.markdown() + "\n\n### Limits\n\n" + limits.markdown());
        System.exit(limits.exitCode());
    }

    private static void measure(String name, WorkstationChecker checker, Target target, int checks, MarkdownTable table,
            Limits limits) throws WorkstationReportException {
        long first = check(checker, target);
        List<Long> next = new ArrayList<>();
        for (int i = 0; i < checks; i++) {
            next.add(check(checker, target));
        }
        Times times = new Times(next);
        double most = Math.max(first / 1e6, times.maxMillis());
        table.row(name, Times.text(first / 1e6), Times.text(times.medianMillis()), Times.text(times.maxMillis()));
        limits.check(most < LIMIT_MILLIS, name + ": every whole check in under 3 s", Times.text(most) + " ms");
    }

    private static long check(WorkstationChecker checker, Target target) throws WorkstationReportException {
        long start = System.nanoTime();
        Instant now = Instant.now();
        WorkstationSnapshot snapshot = checker.check(new WorkstationRequest(target, false, Optional.empty(), now),
                WorkstationProgress.NONE);
        List<Finding> findings = new WorkstationExaminer().examine(EvidenceSet.of(snapshot),
                new Examination(now, () -> false));
        if (!WorkstationDocument.of(snapshot, findings, now).contains("\"checks\"")) {
            throw new IllegalStateException("no checks");
        }
        return System.nanoTime() - start;
    }

    /** A synthetic report, larger than workstations usually are. */
    private static Path report(Path file) throws IOException {
        StringBuilder programs = new StringBuilder();
        for (int i = 0; i < PROGRAMS; i++) {
            programs.append("HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Program ")
                    .append(i)
                    .append("\n    DisplayName    REG_SZ    Program ").append(i)
                    .append("\n    DisplayVersion    REG_SZ    1.").append(i).append(
                            "\n    InstallDate    REG_SZ    20260101\n\n");
        }
        StringBuilder services = new StringBuilder();
        for (int i = 0; i < SERVICES; i++) {
            services.append("\nSERVICE_NAME: Service").append(i).append("\nDISPLAY_NAME: Service ").append(i)
                    .append("\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : 4  RUNNING\n")
                    .append("        PID                : ").append(1_000 + i).append("\n");
        }
        Map<String, CharSequence> parts = new LinkedHashMap<>();
        parts.put("registry-programs.txt", programs);
        parts.put("services.txt", services);
        parts.put("session.txt", "SESSIONNAME=Console");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, CharSequence> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
