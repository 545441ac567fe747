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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
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
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** The view in a workbench, with the cards of the demo desk. */
class CardInspectionViewTest {

    private InspectionDesk desk;
    private DeskWorkbench workbench;
    private CardInspectionView view;

    @BeforeEach
    void open() throws Exception {
        desk = InspectionDesk.open();
        workbench = desk.workbench();
        view = desk.view();
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
        CardPage page = desk.judged(story);
        assertEquals(word, page.headline().word(), page.headline().toString());
        String seen = workbench.ui(this::verdictText);
        assertTrue(seen.startsWith("DEMO \u2013 " + word), seen);
        assertTrue(seen.contains(page.headline().sentence()), seen);
    }

    @Test
    void aHealthyCardShowsBothCertificates() throws Exception {
        desk.judged("healthy-piv");
        String details = workbench.ui(this::details);
        assertTrue(details.contains("Authentication certificate"), details);
        assertTrue(details.contains("Signing certificate"), details);
        assertTrue(details.contains("tries left"), details);
    }

    @Test
    void takingTheCardOutLeavesNothingOfItInAnyWidget() throws Exception {
        CardPage page = desk.judged("healthy-piv");
        String uuid = page.snapshot().orElseThrow().uuid().orElseThrow();
        assertTrue(workbench.ui(this::everyText).contains(uuid));
        workbench.leave();
        desk.waitFor("NO READER");
        assertFalse(workbench.ui(this::everyText).contains(uuid));
        assertTrue(DeskWorkbench.service(Desk.class).state().evidence().history(CardSnapshot.class).isEmpty());
    }

    @Test
    void theDemoDeskIsOneClickAwayWhereThereIsNoReader() throws Exception {
        workbench.run(() -> widgets().press("Demo Desk"));
        CardPage page = desk.waitFor("FIT FOR USE");
        assertTrue(page.headline().demo());
    }

    @Test
    void aNewVisitClearsTheScreenThoughTheCardIsStillIn() throws Exception {
        String uuid = desk.judged("healthy-piv").snapshot().orElseThrow().uuid().orElseThrow();
        workbench.command(view, "org.raworkbench.app.newVisit");
        desk.waitFor("NEW VISIT");
        workbench.until(() -> !everyText().contains(uuid), () -> "the UUID is still on the screen: " + everyText());
        workbench.command(view, "org.raworkbench.inspection.ui.inspect");
        desk.waitFor("FIT FOR USE");
    }

    @Test
    void twoCardsAreComparedSideBySide() throws Exception {
        desk.judged("two-cards");
        workbench.run(() -> view.compare(true));
        workbench.until(() -> view.pages().stream().allMatch(CardPage::exportable), () -> view.pages().toString());
        List<CardPage> pages = workbench.ui(view::pages);
        assertEquals(2, pages.size());
        assertFalse(pages.get(0).reader().equals(pages.get(1).reader()));
        assertTrue(pages.stream().anyMatch(page -> page.headline().word().equals("NOT FIT FOR USE")));
    }

    @Test
    void theSecondSideKeepsNothingWhenItIsClosed() throws Exception {
        desk.judged("two-cards");
        workbench.run(() -> view.compare(true));
        workbench.until(() -> view.pages().stream().allMatch(CardPage::exportable), () -> view.pages().toString());
        String other = workbench.ui(view::pages).get(1).snapshot().orElseThrow().uuid().orElseThrow();
        workbench.run(() -> view.compare(false));
        assertFalse(workbench.ui(this::everyText).contains(other));
    }

    @Test
    void exportsAreCompleteAndLabelledDemo(@TempDir Path folder) throws Exception {
        CardPage page = desk.judged("healthy-piv");
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
        CardPage page = desk.judged("healthy-piv");
        workbench.command(view, "org.raworkbench.inspection.ui.copy");
        String copied = workbench.ui(() -> Widgets.clipboard(workbench.display()));
        assertTrue(copied.startsWith("DEMO"), copied);
        for (Section section : page.sections()) {
            assertTrue(copied.contains(section.title()), section.title());
        }
        assertFalse(copied.contains("\uFFFC"));
    }

    @Test
    void theSectionAtTheCursorIsCopied() throws Exception {
        CardPage page = desk.judged("healthy-piv");
        workbench.run(() -> {
            Table list = widgets().all(Table.class).get(0);
            list.setFocus();
            list.setSelection(2);
            list.notifyListeners(SWT.Selection, new Event());
        });
        workbench.command(view, "org.eclipse.ui.edit.copy");
        assertEquals(page.sections().get(2).asText(),
                workbench.ui(() -> Widgets.clipboard(workbench.display())));
    }

    @Test
    void theKeyboardReachesEverything() throws Exception {
        desk.judged("healthy-piv");
        workbench.run(() -> {
            List<Control> wanted = new ArrayList<>();
            wanted.addAll(widgets().visible(Combo.class));
            wanted.addAll(widgets().visible(StyledText.class));
            wanted.addAll(widgets().visible(Table.class));
            assertEquals(4, wanted.size(), "reader, verdict, list, details");
            assertEquals(List.of(), widgets().notReachedByTab(wanted));
        });
    }

    @Test
    void theFocusIsNotLostWhenTheContentChanges() throws Exception {
        workbench.run(() -> {
            view.getSite().getShell().forceActive();
            view.setFocus();
        });
        desk.judged("healthy-piv");
        workbench.until(() -> widgets().haveFocus(),
                () -> "the focus is on " + workbench.display().getFocusControl());
        workbench.leave();
        desk.waitFor("NO READER");
        workbench.until(() -> widgets().haveFocus(),
                () -> "the focus is on " + workbench.display().getFocusControl());
    }

    @Test
    void theDarkThemeShowsTheSameOnDark() throws Exception {
        desk.judged("signing-expired");
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

    private StyledText verdict() {
        return widgets().all(StyledText.class).get(0);
    }

    private StyledText page() {
        return widgets().all(StyledText.class).get(1);
    }

    private String verdictText() {
        return verdict().getText();
    }

    private String details() {
        return page().getText();
    }

    private String everyText() {
        return widgets().everyText();
    }

    private Widgets widgets() {
        return new Widgets(view.control());
    }
}
