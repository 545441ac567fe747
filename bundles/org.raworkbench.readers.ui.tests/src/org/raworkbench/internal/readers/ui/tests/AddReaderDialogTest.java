package org.raworkbench.internal.readers.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.internal.readers.ui.AddReaderDialog;
import org.raworkbench.internal.readers.ui.model.FirmwareWatch;
import org.raworkbench.readers.InvalidRowException;
import org.raworkbench.readers.ReaderCatalogue;
import org.raworkbench.readers.ReaderInspector;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.readers.SiteRelease;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardService;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.PlainDesk;
import org.raworkbench.ui.testing.Widgets;
import org.raworkbench.workstation.WorkstationChecker;

/** The dialog that adds a reader of the site, before a catalogue that takes rows in memory. */
class AddReaderDialogTest {

    private static final int VID = 0;
    private static final int PID = 1;
    private static final int LATEST = 3;
    private static final int SOURCE = 6;

    private final DeskWorkbench workbench = new DeskWorkbench();
    private final List<SiteRelease> added = new CopyOnWriteArrayList<>();
    private FirmwareWatch watch;
    private AddReaderDialog dialog;

    @BeforeEach
    void open() throws Exception {
        ReaderInspector real = DeskWorkbench.service(ReaderInspector.class);
        watch = new FirmwareWatch(DeskWorkbench.service(SmartcardService.class), new InMemory(real),
                DeskWorkbench.service(WorkstationChecker.class), new PlainDesk(Instant.EPOCH));
        dialog = workbench.ui(() -> {
            AddReaderDialog made = new AddReaderDialog(workbench.window().getShell(), watch, Optional.empty());
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
    }

    @AfterEach
    void close() {
        workbench.run(dialog::close);
        watch.close();
    }

    @Test
    void whatIsMissingIsSaidUntilTheRowIsWhole() throws Exception {
        assertFalse(workbench.ui(() -> ok().isEnabled()));
        type(VID, "04e6");
        type(PID, "5116");
        type(LATEST, "5.9");
        assertTrue(said().contains("5.9"), said());
        type(LATEST, "5.23");
        assertTrue(said().contains("Say who gives this release"), said());
        type(SOURCE, "our list");
        assertTrue(workbench.ui(() -> ok().isEnabled()), said());
        press();
        workbench.until(() -> dialog.getShell() == null, this::said);
        assertEquals("5.23", added.get(0).latest().toString());
        assertEquals("04E6:5116", added.get(0).usb().toString());
    }

    @Test
    void whatTheCatalogueRefusesStaysInTheDialogWithTheReason() throws Exception {
        type(VID, "04E6");
        type(PID, "5116");
        type(LATEST, "5.23");
        type(SOURCE, "refused by the test");
        press();
        workbench.until(() -> dialog.said().contains("not this one"), this::said);
        assertTrue(workbench.ui(() -> ok().isEnabled()), "it can be put right");
    }

    private void type(int field, String text) {
        workbench.run(() -> fields().get(field).setText(text));
    }

    private List<Text> fields() {
        return new Widgets(dialog.getShell()).visible(Text.class).stream()
                .filter(text -> (text.getStyle() & SWT.BORDER) != 0 && text.getEditable()).toList();
    }

    private Button ok() {
        return new Widgets(dialog.getShell()).visible(Button.class).stream()
                .filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst()
                .orElseThrow();
    }

    private void press() {
        workbench.run(() -> ok().notifyListeners(SWT.Selection, new Event()));
    }

    private String said() {
        return workbench.ui(() -> dialog.said());
    }

    /** Looks with the real one; its rows are only remembered. */
    private final class InMemory implements ReaderInspector {
        private final ReaderInspector real;

        private InMemory(ReaderInspector real) {
            this.real = real;
        }

        @Override
        public ReaderReview review(List<Reader> readers, BooleanSupplier cancelled) throws InterruptedException {
            return real.review(readers, cancelled);
        }

        @Override
        public ReaderCatalogue catalogue() {
            return real.catalogue();
        }

        @Override
        public Optional<Path> siteFile() {
            return Optional.empty();
        }

        @Override
        public void addToSite(SiteRelease row) throws InvalidRowException {
            if (row.source().startsWith("refused")) {
                throw new InvalidRowException("not this one");
            }
            added.add(row);
        }
    }
}
