package org.raworkbench.internal.inspection.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.raworkbench.core.Desk;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.inspection.ui.CardInspectionView;
import org.raworkbench.internal.inspection.ui.ExportHandler;
import org.raworkbench.internal.inspection.ui.model.CardPage;
import org.raworkbench.internal.inspection.ui.model.ExportFormat;
import org.raworkbench.ui.JobFamilies;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Section;
import org.raworkbench.ui.Themes;

/** The view in a workbench, with the cards of the demo desk. */
class CardInspectionViewTest {

    private final DeskWorkbench workbench = new DeskWorkbench();
    private CardInspectionView view;

    @BeforeEach
    void open() throws Exception {
        workbench.leave();
        view = workbench.open();
        workbench.waitFor(view, "NO READER");
    }

    @AfterEach
    void leave() throws Exception {
        workbench.leave();
        workbench.run(() -> view.compare(false));
    }

    @ParameterizedTest
    @CsvSource({"healthy-piv,FIT FOR USE", "healthy-pkcs15,FIT FOR USE", "signing-expires-in-20-days,ACT SOON",
            "signing-expired,NOT FIT FOR USE", "pin-blocked,NOT FIT FOR USE", "blank,NOT FIT FOR USE"})
    void theVerdictIsInTheWindow(String story, String word) throws Exception {
        CardPage page = workbench.judged(view, story);
        assertEquals(word, page.headline().word(), page.headline().toString());
        String seen = workbench.ui(this::verdictText);
        assertTrue(seen.startsWith("DEMO \u2013 " + word), seen);
        assertTrue(seen.contains(page.headline().sentence()), seen);
    }

    @Test
    void aHealthyCardShowsBothCertificates() throws Exception {
        workbench.judged(view, "healthy-piv");
        String details = workbench.ui(this::details);
        assertTrue(details.contains("Authentication certificate"), details);
        assertTrue(details.contains("Signing certificate"), details);
        assertTrue(details.contains("tries left"), details);
    }

    @Test
    void takingTheCardOutLeavesNothingOfItInAnyWidget() throws Exception {
        CardPage page = workbench.judged(view, "healthy-piv");
        String uuid = page.snapshot().orElseThrow().uuid().orElseThrow();
        assertTrue(workbench.ui(this::everyText).contains(uuid));
        workbench.leave();
        workbench.waitFor(view, "NO READER");
        assertFalse(workbench.ui(this::everyText).contains(uuid));
        assertTrue(DeskWorkbench.service(Desk.class).state().evidence().history(CardSnapshot.class).isEmpty());
    }

    @Test
    void theDemoDeskIsOneClickAwayWhereThereIsNoReader() throws Exception {
        workbench.run(() -> {
            Button demo = all(view, Button.class).stream().filter(button -> button.getText().contains("Demo Desk"))
                    .findFirst().orElseThrow();
            demo.notifyListeners(SWT.Selection, new Event());
        });
        CardPage page = workbench.waitFor(view, "FIT FOR USE");
        assertTrue(page.headline().demo());
    }

    @Test
    void aNewVisitClearsTheScreenThoughTheCardIsStillIn() throws Exception {
        String uuid = workbench.judged(view, "healthy-piv").snapshot().orElseThrow().uuid().orElseThrow();
        command("org.raworkbench.app.newVisit");
        workbench.waitFor(view, "NEW VISIT");
        workbench.until(() -> !everyText().contains(uuid), () -> "the UUID is still on the screen: " + everyText());
        command("org.raworkbench.inspection.ui.inspect");
        workbench.waitFor(view, "FIT FOR USE");
    }

    @Test
    void twoCardsAreComparedSideBySide() throws Exception {
        workbench.judged(view, "two-cards");
        workbench.run(() -> view.compare(true));
        workbench.until(() -> view.pages().stream().allMatch(CardPage::exportable), () -> view.pages().toString());
        List<CardPage> pages = workbench.ui(view::pages);
        assertEquals(2, pages.size());
        assertFalse(pages.get(0).reader().equals(pages.get(1).reader()));
        assertTrue(pages.stream().anyMatch(page -> page.headline().word().equals("NOT FIT FOR USE")));
    }

    @Test
    void theSecondSideKeepsNothingWhenItIsClosed() throws Exception {
        workbench.judged(view, "two-cards");
        workbench.run(() -> view.compare(true));
        workbench.until(() -> view.pages().stream().allMatch(CardPage::exportable), () -> view.pages().toString());
        String other = workbench.ui(view::pages).get(1).snapshot().orElseThrow().uuid().orElseThrow();
        workbench.run(() -> view.compare(false));
        assertFalse(workbench.ui(this::everyText).contains(other));
    }

    @Test
    void exportsAreCompleteAndLabelledDemo(@TempDir Path folder) throws Exception {
        CardPage page = workbench.judged(view, "healthy-piv");
        for (ExportFormat format : ExportFormat.values()) {
            Path file = folder.resolve(format.fileName(page));
            assertTrue(file.getFileName().toString().startsWith("DEMO-"));
            ExportHandler.export(page, format, file);
            Job.getJobManager().join(JobFamilies.EXPORT, null);
            String text = Files.readString(file);
            switch (format) {
                case HTML -> assertTrue(text.contains("<html") && text.contains("DEMO"), text);
                case JSON -> assertTrue(text.contains("\"demo\": true"), text);
                case TRACE -> assertTrue(text.startsWith("DEMO") && text.contains("SELECT"), text);
            }
        }
        assertEquals(3, Files.list(folder).count());
    }

    @Test
    void theWholePageIsCopiedAsText() throws Exception {
        CardPage page = workbench.judged(view, "healthy-piv");
        command("org.raworkbench.inspection.ui.copy");
        String copied = workbench.ui(this::clipboard);
        assertTrue(copied.startsWith("DEMO"), copied);
        for (Section section : page.sections()) {
            assertTrue(copied.contains(section.title()), section.title());
        }
        assertFalse(copied.contains("\uFFFC"));
    }

    @Test
    void theSectionAtTheCursorIsCopied() throws Exception {
        CardPage page = workbench.judged(view, "healthy-piv");
        workbench.run(() -> {
            Table list = all(view, Table.class).get(0);
            list.setFocus();
            list.setSelection(2);
            list.notifyListeners(SWT.Selection, new Event());
        });
        command("org.eclipse.ui.edit.copy");
        assertEquals(page.sections().get(2).asText(),
                workbench.ui(this::clipboard).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void theKeyboardReachesEverything() throws Exception {
        workbench.judged(view, "healthy-piv");
        workbench.run(() -> {
            List<Control> wanted = new ArrayList<>();
            wanted.addAll(visible(all(view, Combo.class)));
            wanted.addAll(visible(all(view, StyledText.class)));
            wanted.addAll(visible(all(view, Table.class)));
            assertEquals(4, wanted.size(), "reader, verdict, list, details");
            wanted.get(0).forceFocus();
            for (int step = 0; step < 12 && !wanted.isEmpty(); step++) {
                Control focus = workbench.display().getFocusControl();
                wanted.remove(focus);
                focus.traverse(SWT.TRAVERSE_TAB_NEXT);
            }
            assertTrue(wanted.isEmpty(), "not reached: " + wanted);
        });
    }

    @Test
    void theFocusIsNotLostWhenTheContentChanges() throws Exception {
        workbench.run(() -> {
            view.getSite().getShell().forceActive();
            view.setFocus();
        });
        workbench.judged(view, "healthy-piv");
        workbench.until(() -> inView(workbench.display().getFocusControl()),
                () -> "the focus is on " + workbench.display().getFocusControl());
        workbench.leave();
        workbench.waitFor(view, "NO READER");
        workbench.until(() -> inView(workbench.display().getFocusControl()),
                () -> "the focus is on " + workbench.display().getFocusControl());
    }

    private boolean inView(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == view.control()) {
                return control.isVisible();
            }
        }
        return false;
    }

    @Test
    void theDarkThemeShowsTheSameOnDark() throws Exception {
        workbench.judged(view, "signing-expired");
        try {
            workbench.run(() -> Themes.setDark(true));
            workbench.until(() -> Look.isDark(page().getBackground().getRGB()),
                    () -> "details on " + page().getBackground());
            assertTrue(workbench.ui(this::verdictText).contains("NOT FIT FOR USE"));
            workbench.run(() -> assertTrue(Look.isDark(verdict().getBackground().getRGB()),
                    "verdict on " + verdict().getBackground()));
        } finally {
            workbench.run(() -> Themes.setDark(false));
        }
        workbench.until(() -> !Look.isDark(page().getBackground().getRGB()),
                () -> "details on " + page().getBackground());
    }

    private void command(String id) {
        workbench.ui(() -> {
            view.setFocus();
            return null;
        });
        workbench.ui(() -> workbench.window().getService(IHandlerService.class).executeCommand(id, null));
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(workbench.display());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    private StyledText verdict() {
        return all(view, StyledText.class).get(0);
    }

    private StyledText page() {
        return all(view, StyledText.class).get(1);
    }

    private String verdictText() {
        return verdict().getText();
    }

    private String details() {
        return page().getText();
    }

    private String everyText() {
        StringBuilder text = new StringBuilder();
        all(view, StyledText.class).forEach(widget -> text.append(widget.getText()).append('\n'));
        all(view, Table.class).forEach(table -> List.of(table.getItems())
                .forEach(item -> text.append(item.getText()).append('\n')));
        all(view, Label.class).forEach(label -> text.append(label.getText()).append('\n'));
        return text.toString();
    }

    private static <T extends Control> List<T> visible(List<T> controls) {
        return controls.stream().filter(Control::isVisible).toList();
    }

    private <T extends Control> List<T> all(CardInspectionView in, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(in.control(), type, found);
        return found;
    }

    private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, type, found);
            }
        }
    }
}
