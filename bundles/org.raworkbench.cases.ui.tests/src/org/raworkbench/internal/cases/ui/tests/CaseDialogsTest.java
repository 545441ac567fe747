package org.raworkbench.internal.cases.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.internal.cases.ui.CaseEditor;
import org.raworkbench.internal.cases.ui.model.CaseFolderPreference;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.ui.testing.Widgets;

/** What the editor asks before it does something, as a person answers it. */
class CaseDialogsTest {

    @TempDir
    private Path folder;
    private CaseBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new CaseBench();
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
        new CaseFolderPreference().keep(CaseFolderPreference.usual());
    }

    @Test
    void aNewCaseSaysWhatItIsFilledFromAndTakesTheReportsAlong() throws Exception {
        new CaseFolderPreference().keep(folder);
        card();
        bench.command("org.raworkbench.cases.ui.new", Map.of("org.raworkbench.cases.ui.new.template",
                "signing-failure"));
        Widgets dialog = bench.dialog("New Support Case");
        bench.workbench().run(() -> {
            assertTrue(dialog.visible(Text.class).stream().anyMatch(text -> text.getText().contains("It will be filled "
                    + "from: Demo OMNIKEY 3121 00 00 (demo)")), dialog.visible(Text.class).toString());
            assertTrue(dialog.first(Table.class).getSelection()[0].getText().startsWith("Signing fails"));
            assertTrue(dialog.visible(Button.class).stream().filter(one -> one.getText().contains("ttach reports"))
                    .allMatch(Button::getSelection));
            Text title = dialog.visible(Text.class).stream()
                    .filter(text -> text.getEditable() && text.getText().startsWith("Signing")).findFirst()
                    .orElseThrow();
            title.setText("");
            assertFalse(button(dialog, "Begin Case").isEnabled(), "a case has a title");
            title.setText("Synthetic: cannot sign");
        });
        bench.answer("New Support Case", "Begin Case");
        CaseEditor editor = bench.shown();
        assertEquals(folder.resolve("Synthetic- cannot sign.racase").getParent(),
                bench.workbench().ui(() -> editor.session().path()).getParent());
        List<Attachment> attached = bench.workbench().ui(() -> editor.session().draft().content().getAttachments());
        assertTrue(attached.stream().anyMatch(one -> one.getKind() == AttachmentKind.INSPECTION
                && one.getTitle().equals("Inspection of the card in Demo OMNIKEY 3121 00 00")), attached.toString());
        assertFalse(bench.workbench().ui(editor::isDirty), "what was begun is saved");
    }

    @Test
    void reportsComeFromTheDeskWithOneClickAndNewOnesReplaceOldOnes() throws Exception {
        CaseEditor editor = bench.begin("err1002", folder);
        bench.workbench().run(() -> editor.bringUp(2));
        bench.press(editor, "Desk Reports");
        bench.workbench().until(() -> bench.words(editor).contains("There is nothing on the desk"),
                () -> bench.words(editor));
        card();
        for (int time = 0; time < 2; time++) {
            bench.press(editor, "Desk Reports");
            bench.workbench().until(() -> bench.words(editor).contains("attached."), () -> bench.words(editor));
            assertEquals(1, bench.workbench().ui(() -> editor.session().draft().content().getAttachments().stream()
                    .filter(one -> one.getKind() == AttachmentKind.INSPECTION).count()));
            bench.workbench().run(() -> editor.session().said(""));
        }
        bench.command("org.eclipse.ui.edit.undo", Map.of());
        bench.command("org.eclipse.ui.edit.undo", Map.of());
        bench.workbench().until(() -> editor.session().draft().content().getAttachments().isEmpty(),
                () -> "one change for each click");
    }

    @Test
    void aPictureGoesAlongOnlyAfterALook() throws Exception {
        CaseEditor editor = bench.begin("err1002", folder);
        bench.workbench().run(() -> editor.bringUp(2));
        picture();
        bench.press(editor, "Paste");
        Widgets dialog = bench.dialog("Look at the Picture");
        assertTrue(bench.workbench().ui(() -> dialog.visible(Label.class).stream()
                .anyMatch(label -> label.getText().contains("cannot be checked"))));
        bench.answer("Look at the Picture", "Do Not Attach");
        Job.getJobManager().join(CaseJob.class, null);
        assertTrue(bench.workbench().ui(() -> editor.session().draft().content().getAttachments().isEmpty()));
        bench.press(editor, "Paste");
        bench.answer("Look at the Picture", "I Have Looked, Attach It");
        bench.workbench().until(() -> editor.session().draft().content().getAttachments().size() == 1,
                () -> bench.words(editor));
        assertTrue(bench.workbench().ui(() -> editor.session().draft().content().getAttachments().get(0).isLooked()));
    }

    @Test
    void whatNobodyLookedAtStaysBehindAndThatIsSaid() throws Exception {
        CaseEditor editor = bench.begin("err1002", folder);
        Path file = Files.write(folder.resolve("screen.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        bench.workbench().run(() -> editor.session().attach(file, AttachmentKind.PICTURE, false));
        bench.workbench().until(() -> editor.session().draft().content().getAttachments().size() == 1, () -> "");
        bench.workbench().run(() -> editor.bringUp(3));
        bench.workbench().until(() -> bench.words(editor).contains("The attachment screen.png does not go along"),
                () -> bench.words(editor));
    }

    @Test
    void anAttachmentIsShownAsItLeavesInWordsAndNotInMarkup() throws Exception {
        CaseEditor editor = bench.begin("err1002", folder);
        Path file = Files.writeString(folder.resolve("note.html"), "<html><title>A note</title><style>p { color: red }"
                + "</style><body><p>Called <b>jane.synthetic@example.org</b> twice &amp; "
                + "again</p><script>x<y</script>end");
        bench.workbench().run(() -> editor.session().attach(file, AttachmentKind.OTHER, false));
        bench.workbench().until(() -> editor.session().draft().content().getAttachments().size() == 1, () -> "");
        bench.workbench().run(() -> editor.bringUp(3));
        bench.workbench().until(() -> new Widgets(editor.control()).visible(Table.class).stream()
                .anyMatch(table -> table.getItemCount() == 1), () -> bench.words(editor));
        bench.workbench().run(() -> {
            Table found = new Widgets(editor.control()).visible(Table.class).get(0);
            found.setSelection(0);
            found.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        });
        bench.workbench().until(() -> bench.words(editor)
                .contains("A note\nCalled [jane.synthetic@example.org -> [e-mail 1]] twice & again\n"),
                () -> bench.words(editor));
        assertFalse(bench.workbench().ui(() -> bench.words(editor)).contains("color"));
    }

    @Test
    void lookingThroughCanBeStoppedAndBegunAgain() throws Exception {
        CaseEditor editor = bench.begin("err1002", folder);
        Job first = new CaseJob("synthetic", bench.workbench().ui(() -> editor.session().keeper().rule()), monitor -> {
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
        });
        first.schedule();
        try {
            bench.workbench().run(() -> editor.bringUp(3));
            bench.workbench().until(() -> bench.words(editor).contains("Looking for personal data"),
                    () -> bench.words(editor));
            bench.press(editor, "S&top");
            bench.workbench().until(() -> bench.words(editor).contains("Stopped before everything"),
                    () -> bench.words(editor));
        } finally {
            first.cancel();
        }
        Job.getJobManager().join(CaseJob.class, null);
        assertFalse(bench.workbench().ui(() -> bench.words(editor)).contains("Guidance that was followed"),
                "it was stopped");
        bench.press(editor, "Look A&gain");
        bench.workbench().until(() -> bench.words(editor).contains("Guidance that was followed"),
                () -> bench.words(editor));
    }

    @Test
    void theWayBackToTheVersionBeforeTheLastSave() throws Exception {
        CaseEditor editor = bench.begin("err1002", folder);
        bench.menu("compareBackup");
        bench.workbench().until(() -> bench.words(editor).contains("the case was saved once only"),
                () -> bench.words(editor));
        write(editor, "first");
        write(editor, "second");
        bench.menu("compareBackup");
        bench.answer("Compare Versions", "Go Back to That Version");
        bench.workbench().until(() -> editor.session().draft().value("action").equals("first"),
                () -> editor.session().draft().value("action"));
        assertTrue(bench.workbench().ui(editor::isDirty), "nothing is written until it is saved");
        bench.command("org.eclipse.ui.edit.undo", Map.of());
        bench.workbench().until(() -> editor.session().draft().value("action").equals("second"), () -> "no way back");
    }

    @Test
    void aDamagedFileIsOpenedAsItWasBeforeTheLastSave() throws Exception {
        Path file = Synthetic.file(folder, "damaged", CaseState.DRAFT, null, Synthetic.NOW);
        Files.copy(file, folder.resolve("damaged.racase.bak"));
        Files.writeString(file, "<cut off");
        bench.workbench().run(() -> org.raworkbench.internal.cases.ui.Cases.open(
                bench.workbench().window().getActivePage(), file));
        CaseEditor editor = bench.workbench().ui(() -> (CaseEditor) bench.workbench().window().getActivePage()
                .getActiveEditor());
        bench.workbench().until(() -> bench.words(editor).contains("can be opened in its place"),
                () -> bench.words(editor));
        bench.press(editor, "Before the Last Save");
        CaseEditor restored = bench.shown();
        assertEquals("ERR1002", bench.workbench().ui(() -> restored.session().draft().value("error")));
        assertEquals("<cut off", Files.readString(folder.resolve("damaged.racase.damaged")));
    }

    @Test
    void theExportOfAnIncompleteCaseWarnsWithTheList() throws Exception {
        CaseEditor editor = bench.begin("err1002", folder);
        bench.menu("text");
        Widgets dialog = bench.dialog("The Case Is Not Complete");
        assertTrue(bench.workbench().ui(() -> dialog.visible(Label.class).stream().map(Label::getText)
                .anyMatch(text -> text.contains("- Number of users affected is missing"))));
        bench.answer("The Case Is Not Complete", "Back to the Case");
        assertFalse(bench.workbench().ui(editor::isDirty));
    }

    private void write(CaseEditor editor, String action) throws Exception {
        bench.workbench().run(() -> {
            editor.session().draft().pause();
            editor.session().draft().write("action", action);
        });
        bench.command("org.eclipse.ui.file.save", Map.of());
        bench.workbench().until(() -> !editor.isDirty(), () -> "not saved");
    }

    private void card() throws Exception {
        bench.workbench().show("signing-expired");
        bench.workbench().until(() -> bench.desk().state().examined() && !bench.desk().state().evidence()
                .current(org.raworkbench.inspection.CardSnapshot.class).isEmpty(), () -> "no card");
    }

    private void picture() {
        bench.workbench().run(() -> {
            Clipboard clipboard = new Clipboard(bench.workbench().display());
            clipboard.setContents(new Object[] {new ImageData(40, 30, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF))},
                    new Transfer[] {ImageTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private static Button button(Widgets dialog, String words) {
        return dialog.visible(Button.class).stream().filter(one -> one.getText().contains(words)).findFirst()
                .orElseThrow();
    }
}
