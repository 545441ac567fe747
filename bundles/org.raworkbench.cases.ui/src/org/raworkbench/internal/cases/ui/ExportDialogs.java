package org.raworkbench.internal.cases.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.cases.CaseReview;
import org.raworkbench.cases.CaseReview.Remark;
import org.raworkbench.internal.cases.file.FileNames;
import org.raworkbench.internal.cases.ui.model.CaseDraft;
import org.raworkbench.internal.cases.ui.model.CaseSession;

/** Asks what has to be asked before a case leaves, and has it written. */
record ExportDialogs(Shell shell, CaseSession session) {

    private static final int MOST = 12;

    /** Warns where the case is incomplete, asks for the file, writes it; {@code say} hears where it is. */
    void export(Format format, Consumer<String> say) {
        List<String> warnings = warnings(session.checklist().review());
        if (!warnings.isEmpty() && MessageDialog.open(MessageDialog.WARNING, shell, Messages.Export_warnTitle,
                NLS.bind(Messages.Export_warn, list(warnings)), SWT.NONE, Messages.Export_back,
                        Messages.Export_anyway) != 1) {
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(CaseExport.label(format).replace("&", ""));
        dialog.setFilterExtensions(new String[] {"*." + format.ending(), "*"});
        dialog.setFileName(name(format));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(format, Path.of(chosen), say);
        }
    }

    /** Writes the case to {@code file}; a mail draft is opened in the mail program then. */
    Job write(Format format, Path file, Consumer<String> say) {
        CaseDraft draft = session.draft();
        CaseExport job = new CaseExport(session.keeper(), session.desk().exporter(), draft.template(),
                draft.snapshot(), format,
                file);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().isOK()) {
                shell.getDisplay().asyncExec(() -> written(format, file, job.behind(), say));
            }
        }));
        job.schedule();
        return job;
    }

    private static void written(Format format, Path file, List<String> behind, Consumer<String> say) {
        boolean opened = format == Format.EML && Program.launch(file.toString());
        String words = format != Format.EML ? Messages.Export_done : opened ? Messages.Export_mail
                : Messages.Export_noMail;
        say.accept(Stream.concat(Stream.of(NLS.bind(words, file)), behind.stream()).collect(Collectors.joining(" ")));
    }

    static List<String> warnings(CaseReview review) {
        List<String> warnings = new ArrayList<>();
        Stream.of(review.contradictions(), review.missing(), review.doubtful()).flatMap(List::stream).map(Remark::text)
                .forEach(warnings::add);
        return warnings;
    }

    private static String list(List<String> warnings) {
        String lines = warnings.stream().limit(MOST).map(text -> "- " + text).collect(Collectors.joining("\n"));
        return warnings.size() > MOST ? lines + "\n" + NLS.bind(Messages.Export_more, warnings.size() - MOST) : lines;
    }

    private String name(Format format) {
        String stem = session.path().getFileName().toString().replaceFirst("\\.racase$", "");
        return FileNames.tame((session.draft().content().isDemo() ? "DEMO-" : "") + stem + "." + format.ending());
    }
}
