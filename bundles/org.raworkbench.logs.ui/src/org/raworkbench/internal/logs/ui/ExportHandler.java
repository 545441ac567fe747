package org.raworkbench.internal.logs.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.raworkbench.internal.logs.ui.model.LogBoard;
import org.raworkbench.internal.logs.ui.model.LogExtracts;
import org.raworkbench.internal.logs.ui.model.OpenSource;
import org.raworkbench.internal.logs.ui.model.RowOrder;
import org.raworkbench.internal.logs.ui.model.RowSelection;
import org.raworkbench.internal.logs.ui.model.SummarySections;
import org.raworkbench.logs.FleetRow;
import org.raworkbench.logs.LogReview;
import org.raworkbench.logs.report.FleetTable;
import org.raworkbench.logs.report.LogExtract;
import org.raworkbench.ui.Dates;
import org.raworkbench.ui.ExportJob;
import org.raworkbench.ui.Section;

/** Writes lines, the evidence of the findings, the summary, or the workstations to a file; the parameter says which. */
public final class ExportHandler extends LogHandler {

    private static final String WHAT = "org.raworkbench.logs.ui.export.what";
    private static final String[] EXTRACTS = {"*.html", "*.txt", "*.csv", "*.json"};

    @Override
    protected void run(DiagnosticLogView view, ExecutionEvent event) {
        Optional<LogBoard> board = view.board();
        Optional<LogReview> review = board.flatMap(known -> known.watch().state().review());
        RowSelection selection = view.table().selection();
        String what = event.getParameter(WHAT);
        boolean nothing = "lines".equals(what) ? selection.isEmpty() : review.isEmpty();
        if (board.isEmpty() || nothing) {
            MessageDialog.openInformation(view.getSite().getShell(), Messages.text("export.title"),
                    Messages.text("lines".equals(what) ? "choose.line" : "export.nothing"));
            return;
        }
        List<OpenSource> sources = board.get().watch().state().sources();
        RowOrder order = board.get().rows().set().order();
        OpenDialogs dialogs = new OpenDialogs(view.getSite().getShell());
        String title = Messages.text("export.title");
        switch (what) {
            case "lines" -> dialogs.save(title, "log-lines.html", EXTRACTS).ifPresent(file -> write(view, file,
                    () -> LogExtract.of(file.getFileName().toString(), LogExtracts.of(order, selection),
                            Instant.now())));
            case "findings" -> dialogs.save(title, "log-findings.html", EXTRACTS).ifPresent(file -> write(view, file,
                    () -> LogExtract.of(file.getFileName().toString(), LogExtracts.of(review.get(), sources),
                            Instant.now())));
            case "fleet" -> {
                List<FleetRow> rows = view.tabs().fleet().rows();
                dialogs.save(title, "workstations.csv", "*.csv").ifPresent(file -> write(view, file,
                        () -> FleetTable.csv(rows)));
            }
            default -> dialogs.save(title, "log-summary.txt", "*.txt").ifPresent(file -> write(view, file,
                    () -> new SummarySections(new Dates(board.get().zone())).of(review.get(), sources, List.of())
                            .stream().map(Section::asText).collect(Collectors.joining("\n"))));
        }
    }

    private static void write(DiagnosticLogView view, Path file, Callable<String> content) {
        Job job = new ExportJob(file, content);
        job.schedule();
        view.announceWhenDone(job, Messages.text("export.done", file));
    }
}
