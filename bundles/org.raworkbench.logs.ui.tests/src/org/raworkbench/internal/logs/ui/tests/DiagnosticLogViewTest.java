package org.raworkbench.internal.logs.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.Desk;
import org.raworkbench.internal.logs.ui.DiagnosticLogView;
import org.raworkbench.internal.logs.ui.LogTabs.Tab;
import org.raworkbench.internal.logs.ui.model.RowSelection;
import org.raworkbench.internal.logs.ui.model.RowWindow;
import org.raworkbench.logs.LogReview;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** The view in a workbench. All logs are made up. */
class DiagnosticLogViewTest {

    @TempDir
    Path folder;
    private DeskWorkbench workbench;
    private DiagnosticLogView view;

    @BeforeEach
    void open() throws Exception {
        workbench = new DeskWorkbench();
        workbench.leave();
        DeskWorkbench.service(Desk.class).newVisit();
        view = workbench.open(DiagnosticLogView.ID, DiagnosticLogView.class);
        waitFor("NO LOG YET");
    }

    @AfterEach
    void leave() throws Exception {
        workbench.run(() -> {
            view.board().ifPresent(board -> board.rows().filters(List.of()));
            view.searchLine().text().setText("");
            view.tabs().bringUp(Tab.FINDINGS);
        });
        DeskWorkbench.service(Desk.class).newVisit();
        waitFor("NO LOG YET");
    }

    private void waitFor(String word) throws Exception {
        workbench.until(() -> view.page().headline().word().equals(word),
                () -> "not " + word + " but " + view.page().headline());
    }

    private void opened(String... names) throws Exception {
        workbench.run(() -> view.open(List.of(names).stream().map(folder::resolve).toList()));
        workbench.until(() -> view.board().orElseThrow().watch().state().review().isPresent()
                && !view.board().orElseThrow().watch().state().busy() && view.page().content()
                && !view.board().orElseThrow().rows().busy() && !view.table().shown().isEmpty(),
                () -> view.page().toString());
    }

    private void rows(long number) throws Exception {
        workbench.until(() -> view.table().window().rows() == number && !view.board().orElseThrow().rows().busy()
                && view.table().shown().size() == Math.min(number, view.table().window().height()),
                () -> view.table().window() + " " + view.table().shown().size());
    }

    private void key(int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        event.doit = true;
        view.table().table().notifyListeners(SWT.KeyDown, event);
    }

    private String everyText() {
        return new Widgets(view.control()).everyText();
    }

    @Test
    void aLogSaysAtOnceWhatWentWrongAndLeadsToTheLine() throws Exception {
        SyntheticLogs.write(folder, "agent.log", SyntheticLogs.agent(200, "Agent.Session") + SyntheticLogs.ERROR_LINE
                + "\n");
        opened("agent.log");
        assertEquals("LOOK AT THIS", view.page().headline().word(), view.page().headline().toString());
        Tree findings = workbench.ui(() -> view.tabs().findings().tree());
        String text = workbench.ui(() -> findings.getItem(0).getText() + view.tabs().findings().text().getText());
        assertTrue(text.contains("What to do:") && text.contains("Who:"), text);
        workbench.run(() -> {
            findings.setSelection(findings.getItem(0).getItem(0));
            findings.notifyListeners(SWT.Selection, new Event());
        });
        workbench.until(() -> view.table().selection().equals(RowSelection.at(200))
                && view.tabs().record().text().getText().contains("0x80100069"),
                () -> view.table().selection() + view.tabs().record().text().getText());
        assertEquals(1, DeskWorkbench.service(Desk.class).state().evidence().current(LogReview.class).size());
    }

    @Test
    void theKeyboardMovesSelectsAndCopies() throws Exception {
        SyntheticLogs.write(folder, "agent.log", SyntheticLogs.agent(500, "Agent.Session"));
        opened("agent.log");
        rows(500);
        workbench.run(() -> {
            view.table().table().forceFocus();
            key(SWT.END, SWT.CTRL);
            assertEquals(RowSelection.at(499), view.table().selection());
            key(SWT.HOME, SWT.CTRL);
            key(SWT.ARROW_DOWN, 0);
            key(SWT.ARROW_DOWN, SWT.SHIFT);
            assertEquals(new RowSelection(1, 2), view.table().selection());
            key(SWT.PAGE_DOWN, 0);
            assertEquals(2 + view.table().window().height() - 1, view.table().selection().lead());
            key(SWT.END, 0);
        });
        workbench.until(() -> lastText().contains("step 499"), this::lastText);
        workbench.run(() -> {
            view.table().table().forceFocus();
            key(SWT.HOME, 0);
            key(SWT.ARROW_DOWN, SWT.SHIFT);
        });
        workbench.command(view, "org.eclipse.ui.edit.copy");
        workbench.until(() -> Widgets.clipboard(workbench.display()).lines().count() == 2,
                () -> Widgets.clipboard(workbench.display()));
        assertTrue(workbench.ui(() -> Widgets.clipboard(workbench.display())).contains("step 1"));
    }

    private String lastText() {
        TableItem[] items = view.table().table().getItems();
        return items.length == 0 ? "" : items[items.length - 1].getText(view.table().table().getColumnCount() - 1);
    }

    @Test
    void theSearchFindsAndNarrowsAndTheCommandsGoOn() throws Exception {
        SyntheticLogs.write(folder, "agent.log", SyntheticLogs.agent(300, "Agent.Session"));
        opened("agent.log");
        rows(300);
        workbench.run(() -> view.searchLine().text().setText("step 1[0-9]9"));
        workbench.until(() -> view.searchLine().words().contains("10 of 300"), () -> view.searchLine().words());
        go("next match");
        workbench.until(() -> view.table().selection().equals(RowSelection.at(109)),
                () -> view.table().selection().toString());
        go("next error");
        workbench.until(() -> view.table().selection().equals(RowSelection.at(119)),
                () -> view.table().selection().toString());
        workbench.command(view, "org.raworkbench.logs.ui.filter",
                Map.of("org.raworkbench.logs.ui.filter.by", "errors"));
        rows(30);
        String filters = workbench.ui(() -> view.tabs().filters().table().getItem(0).getText(0)
                + view.tabs().filters().table().getItem(0).getText(2));
        assertEquals("Errors30", filters);
        workbench.run(() -> view.searchLine().text().setText("\"unclosed"));
        workbench.until(() -> view.searchLine().words().contains("quotation mark"), () -> view.searchLine().words());
    }

    private void go(String where) {
        workbench.command(view, "org.raworkbench.logs.ui.go", Map.of("org.raworkbench.logs.ui.go.where", where));
    }

    @Test
    void theTimesAreDrawnAndNarrowTheLines() throws Exception {
        SyntheticLogs.write(folder, "agent.log", SyntheticLogs.agent(600, "Agent.Session"));
        opened("agent.log");
        workbench.command(view, "org.raworkbench.logs.ui.tab", Map.of("org.raworkbench.logs.ui.tab.name", "times"));
        workbench.until(() -> view.tabs().times().shown().isPresent(), () -> "no bars");
        assertTrue(workbench.ui(() -> view.tabs().times().words().getText()).contains("60 records with errors"));
        workbench.run(() -> view.tabs().times().narrow(0, 6));
        rows(60);
        workbench.until(() -> view.tabs().times().words().getText().contains("6 records with errors"),
                () -> view.tabs().times().words().getText());
    }

    @Test
    void aBookmarkIsListedAndLeadsBack() throws Exception {
        SyntheticLogs.write(folder, "agent.log", SyntheticLogs.agent(100, "Agent." + System.nanoTime()));
        opened("agent.log");
        rows(100);
        workbench.run(() -> view.table().select(RowSelection.at(42)));
        workbench.until(() -> view.current().isPresent(), () -> "row 42 is not there");
        workbench.command(view, "org.raworkbench.logs.ui.mark");
        workbench.until(() -> view.tabs().marks().table().getItemCount() == 1, () -> everyText());
        workbench.run(() -> view.table().select(RowSelection.at(0)));
        workbench.run(() -> {
            view.tabs().marks().table().select(0);
            view.tabs().marks().table().notifyListeners(SWT.Selection, new Event());
        });
        workbench.until(() -> view.table().selection().equals(RowSelection.at(42)),
                () -> view.table().selection().toString());
    }

    @Test
    void theLastLineOfALogOfTwoGigabytesIsOneKeyAway() throws Exception {
        Path file = folder.resolve("large.log");
        long lines = SyntheticLogs.large(file, 2L << 30);
        workbench.run(() -> view.open(List.of(file)));
        workbench.until(() -> view.page().content() && !view.table().shown().isEmpty(), () -> view.page().toString());
        String first = workbench.ui(() -> view.table().shown().get(0).text());
        assertTrue(first.contains("answered after 0 ms"), first);
        for (int i = 0; i < 8 && workbench.ui(() -> view.board().orElseThrow().watch().state().busy()); i++) {
            waitWhileReading();
        }
        workbench.until(() -> view.table().window().rows() == lines, () -> view.table().window().toString());
        workbench.run(() -> key(SWT.END, SWT.CTRL));
        workbench.until(() -> lastText().contains("this is the last line"), this::lastText);
        workbench.run(() -> view.table().scroll(new RowWindow(lines, 0, view.table().window().height())
                .slider(RowWindow.SLIDER / 2)));
        workbench.until(() -> view.table().shown().get(0).row() == view.table().window().top(),
                () -> view.table().window().toString());
    }

    private void waitWhileReading() throws Exception {
        try {
            workbench.until(() -> !view.board().orElseThrow().watch().state().busy(), () -> "still reading");
        } catch (AssertionError slow) {
            assertEquals("still reading", slow.getMessage());
        }
    }

    @Test
    void closingTheVisitLeavesNothingBehind() throws Exception {
        SyntheticLogs.write(folder, "agent.log", SyntheticLogs.agent(20, "Agent.Secretive"));
        opened("agent.log");
        workbench.run(() -> view.table().select(RowSelection.at(3)));
        workbench.until(() -> everyText().contains("Secretive"), this::everyText);
        DeskWorkbench.service(Desk.class).newVisit();
        waitFor("NO LOG YET");
        workbench.until(() -> !everyText().contains("Secretive"), this::everyText);
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        workbench.run(() -> view.open(List.of(folder.resolve("missing.log"))));
        waitFor("NOT READ");
        String text = workbench.ui(this::everyText);
        assertTrue(text.contains("missing.log"), text);
    }

    @Test
    void theDarkThemeShowsTheSameOnDark() throws Exception {
        SyntheticLogs.write(folder, "agent.log", SyntheticLogs.ERROR_LINE + "\n");
        opened("agent.log");
        try {
            workbench.run(() -> Themes.setDark(true));
            workbench.until(() -> Look.isDark(view.tabs().findings().text().getBackground().getRGB()),
                    () -> "findings on " + view.tabs().findings().text().getBackground());
            assertFalse(workbench.ui(() -> view.table().table().getItem(0).getText(0)).isEmpty());
        } finally {
            workbench.run(() -> Themes.setDark(false));
        }
    }

    @Test
    void theKeyboardReachesSearchLinesAndTabs() throws Exception {
        SyntheticLogs.write(folder, "agent.log", SyntheticLogs.ERROR_LINE + "\n");
        opened("agent.log");
        workbench.run(() -> assertEquals(List.of(), new Widgets(view.control()).notReachedByTab(List.of(
                view.searchLine().text(), view.table().table(), view.tabs().findings().tree(),
                view.tabs().findings().text()))));
        workbench.command(view, "org.eclipse.ui.edit.findReplace");
        workbench.run(() -> assertTrue(view.searchLine().text().isFocusControl()));
    }

    @Test
    void pastedLinesAreALog() throws Exception {
        workbench.run(() -> {
            Clipboard clipboard = new Clipboard(workbench.display());
            clipboard.setContents(new Object[] {SyntheticLogs.agent(7, "Agent.Mail")},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        workbench.command(view, "org.eclipse.ui.edit.paste");
        rows(7);
        assertTrue(workbench.ui(this::everyText).contains("Agent.Mail"));
    }

    @Test
    void aFolderOfBundlesIsOneTableAndLeadsToTheLine() throws Exception {
        bundle("WS-1.zip", SyntheticLogs.agent(5, "A"));
        bundle("WS-2.zip", SyntheticLogs.agent(5, "A") + SyntheticLogs.ERROR_LINE + "\n");
        workbench.run(() -> view.open(List.of(folder)));
        rows(11);
        Table fleet = workbench.ui(() -> view.tabs().fleet().table());
        workbench.until(() -> fleet.getItemCount() == 2, () -> everyText());
        workbench.run(() -> {
            int bad = fleet.getItem(0).getText(0).equals("WS-2.zip") ? 0 : 1;
            assertEquals("WS-2.zip", fleet.getItem(bad).getText(0));
            fleet.select(bad);
            fleet.notifyListeners(SWT.Selection, new Event());
        });
        workbench.until(() -> view.tabs().record().text().getText().contains("0x80100069"),
                () -> view.tabs().record().text().getText());
    }

    private void bundle(String name, String text) throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry("logs/agent.log"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    @Test
    void theCurrentLineStaysWhenFiltersChangeAndLogsAreAdded() throws Exception {
        SyntheticLogs.write(folder, "a.log", SyntheticLogs.agent(300, "A"));
        SyntheticLogs.write(folder, "b.log", SyntheticLogs.agent(300, "B").replace(":00,000", ":30,000"));
        opened("a.log");
        rows(300);
        workbench.run(() -> view.table().select(RowSelection.at(119)));
        workbench.until(() -> view.tabs().record().shown().line() == 120, () -> view.tabs().record().shown().toString());
        workbench.command(view, "org.raworkbench.logs.ui.filter",
                Map.of("org.raworkbench.logs.ui.filter.by", "errors"));
        rows(30);
        workbench.until(() -> view.table().selection().equals(RowSelection.at(11)),
                () -> view.table().selection().toString());
        workbench.run(() -> view.board().orElseThrow().rows().filters(List.of()));
        rows(300);
        workbench.until(() -> view.table().selection().equals(RowSelection.at(119)),
                () -> view.table().selection().toString());
        workbench.run(() -> view.open(List.of(folder.resolve("b.log"))));
        rows(600);
        workbench.until(() -> view.table().selection().equals(RowSelection.at(238)),
                () -> view.table().selection().toString());
        assertEquals(120, workbench.ui(() -> view.tabs().record().shown().line()));
    }
}
