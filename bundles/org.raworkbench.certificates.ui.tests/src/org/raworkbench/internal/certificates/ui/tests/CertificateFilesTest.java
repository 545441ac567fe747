package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.certificates.ui.CertificateStatusView;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;
import org.raworkbench.internal.certificates.ui.model.CertificateRow;
import org.raworkbench.internal.certificates.ui.model.CheckJob;
import org.raworkbench.internal.certificates.ui.model.Pem;
import org.raworkbench.internal.certificates.ui.model.StatusPage;
import org.raworkbench.ui.FileDrop;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** Files, folders and texts in the view: opened, dropped, pasted, found again, changed under its eyes. */
class CertificateFilesTest {

    private static final int COPIES = 150;

    @TempDir
    Path folder;
    private CertificateDesk desk;
    private DeskWorkbench workbench;
    private CertificateStatusView view;
    private String expired;
    private String healthy;

    @BeforeEach
    void open() throws Exception {
        desk = CertificateDesk.open();
        workbench = desk.workbench();
        view = desk.view();
        expired = pem(desk.checked("signing-expired"), "Expired");
        healthy = pem(desk.checked("healthy-pkcs15"), "Valid");
        workbench.leave();
        desk.waitFor("NO CERTIFICATES YET");
    }

    @AfterEach
    void close() {
        workbench.run(() -> view.showOpened(false));
    }

    @Test
    void aFolderOfHundredsIsCheckedNarrowedDownAndSortedWithTheKeyboard() throws Exception {
        for (int index = 0; index < COPIES; index++) {
            Files.writeString(folder.resolve("healthy%03d.pem".formatted(index)), healthy);
            Files.writeString(folder.resolve("expired%03d.pem".formatted(index)), expired);
        }
        workbench.run(() -> view.open(List.of(folder)));
        ended(2 * COPIES);
        workbench.run(() -> {
            Text wanted = widgets().first(Text.class);
            assertTrue(wanted.isVisible());
            wanted.setText("expired expired00");
        });
        assertEquals(10, workbench.ui(() -> view.table().rows().size()));
        assertTrue(workbench.ui(() -> widgets().visible(Label.class).stream()
                .anyMatch(label -> label.getText().equals("10 of " + 2 * COPIES))));
        assertEquals(10, workbench.ui(() -> view.content().rows().size()), "what is exported is what is shown");
        Map<String, String> bySource = Map.of("org.raworkbench.certificates.ui.sort.column", "SOURCE");
        workbench.command(view, "org.raworkbench.certificates.ui.sort", bySource);
        assertTrue(first().endsWith("expired000.pem"), first());
        workbench.command(view, "org.raworkbench.certificates.ui.sort", bySource);
        assertTrue(first().endsWith("expired009.pem"), first());
        assertEquals(SWT.DOWN, workbench.ui(() -> view.table().control().getSortDirection()));
        assertEquals(CertificateColumn.SOURCE, workbench.ui(() -> view.table().arrangement().leading().orElseThrow()));
        workbench.run(() -> widgets().first(Text.class).setText(""));
        assertEquals(2 * COPIES, workbench.ui(() -> view.table().rows().size()));
    }

    @Test
    void aFileThatChangesOrGoesIsSaidAndCheckedAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("one.pem"), expired);
        workbench.run(() -> view.open(List.of(file)));
        ended(1);
        Files.writeString(file, expired + healthy);
        workbench.run(view::lookAgain);
        workbench.until(() -> view.page().headline().next().contains("has changed"), this::page);
        workbench.command(view, "org.raworkbench.certificates.ui.check");
        ended(2);
        assertFalse(workbench.ui(() -> view.page().headline().next()).contains("has changed"));
        Files.delete(file);
        workbench.command(view, "org.raworkbench.certificates.ui.check");
        workbench.until(() -> view.page().rows().isEmpty() && !view.page().busy(), this::page);
        assertEquals("NO CERTIFICATE", workbench.ui(() -> view.page().headline().word()));
        assertTrue(workbench.ui(() -> String.join("\n", view.page().steps())).contains("one.pem"), page());
    }

    @Test
    void anAuthorityThatIsNotAtHandIsTheFirstStepOfTheTree() throws Exception {
        workbench.run(() -> view.open(healthy));
        ended(1);
        workbench.run(() -> {
            List<TreeItem> steps = Widgets.items(view.path().tree());
            assertEquals("Not at hand", steps.get(0).getText(0));
            assertTrue(steps.get(0).getImage(0) != null && steps.get(0).getExpanded());
            assertEquals(steps.get(0), steps.get(1).getParentItem());
        });
    }

    @Test
    void whatIsDroppedIsOpenedFilesAndTextAlike() throws Exception {
        Path file = Files.writeString(folder.resolve("one.pem"), expired);
        drop(new String[] {file.toString()});
        ended(1);
        drop(healthy + expired);
        ended(2);
    }

    @Test
    void whatIsCopiedElsewhereIsPasted() throws Exception {
        workbench.run(() -> {
            Clipboard clipboard = new Clipboard(workbench.display());
            clipboard.setContents(new Object[] {"Dear desk,\n" + expired}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        workbench.command(view, "org.eclipse.ui.edit.paste");
        ended(1);
    }

    @Test
    void aHugePasteWithoutAnyCertificateIsAnsweredAndHoldsNothingUp() throws Exception {
        workbench.run(() -> view.open("nothing of interest\n".repeat(1_500_000)));
        workbench.until(() -> !view.page().busy() && view.page().headline().word().equals("NOT KNOWN"), this::page);
        assertEquals("Not readable", workbench.ui(() -> view.page().rows().get(0).word()));
    }

    @Test
    void aCheckThatIsStoppedSaysSoAndCanBeTakenUpAgain() throws Exception {
        for (int index = 0; index < COPIES; index++) {
            Files.writeString(folder.resolve(index + ".pem"), healthy.repeat(40));
        }
        workbench.run(() -> view.open(List.of(folder)));
        workbench.run(() -> view.take(StatusPage.Offer.CANCEL));
        desk.waitFor("STOPPED");
        workbench.run(() -> view.take(StatusPage.Offer.AGAIN));
        workbench.until(() -> view.page().busy() || !view.page().rows().isEmpty(), this::page);
        workbench.run(() -> view.take(StatusPage.Offer.CANCEL));
        Job.getJobManager().join(CheckJob.FAMILY, null);
    }

    private void ended(int rows) throws Exception {
        workbench.until(() -> !view.page().busy() && view.page().rows().size() == rows, this::page);
    }

    private void drop(Object data) {
        workbench.run(() -> ((FileDrop) ((DropTarget) view.control().getData(DND.DROP_TARGET_KEY))
                .getDropListeners()[0]).receive(data));
    }

    private String first() {
        return workbench.ui(() -> view.table().rows().get(0).place());
    }

    private String page() {
        return view.page().headline() + " " + view.page().rows().size() + " " + view.page().steps();
    }

    private Widgets widgets() {
        return new Widgets(view.control());
    }

    private static String pem(StatusPage page, String word) {
        List<CertificateRow> rows = new ArrayList<>(page.rows());
        return Pem.of(rows.stream().filter(row -> row.word().equals(word)).findFirst().orElse(rows.get(0)).status()
                .der());
    }
}
