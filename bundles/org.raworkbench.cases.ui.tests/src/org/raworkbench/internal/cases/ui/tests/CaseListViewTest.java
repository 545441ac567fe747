package org.raworkbench.internal.cases.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.internal.cases.ui.CaseEditor;
import org.raworkbench.internal.cases.ui.CaseListView;
import org.raworkbench.internal.cases.ui.Cases;
import org.raworkbench.internal.cases.ui.model.CaseFolderPreference;
import org.raworkbench.internal.cases.ui.model.CaseJob;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** The list of cases in a workbench. */
class CaseListViewTest {

    @TempDir
    private Path folder;
    private DeskWorkbench workbench;
    private CaseListView view;

    @BeforeEach
    void open() throws Exception {
        workbench = new DeskWorkbench();
        view = workbench.open(CaseListView.ID, CaseListView.class);
        workbench.run(() -> view.use(folder));
        workbench.until(() -> view.listing().read() && view.listing().folder().equals(folder),
                () -> view.listing().toString());
    }

    @AfterEach
    void close() throws Exception {
        workbench.run(() -> workbench.window().getActivePage().closeAllEditors(false));
        workbench.run(() -> view.showCauses(false));
        Job.getJobManager().join(CaseJob.class, null);
        new CaseFolderPreference().keep(CaseFolderPreference.usual());
    }

    @Test
    void anEmptyFolderSaysHowToBegin() throws Exception {
        workbench.until(() -> header().contains("NO CASES"), this::header);
        workbench.run(() -> new Widgets(view.control()).visible(org.eclipse.swt.widgets.Button.class).stream()
                .filter(button -> button.getText().contains("New Support Case")).findFirst().orElseThrow());
    }

    @Test
    void casesAreFoundOpenedAndMoved() throws Exception {
        Path file = Synthetic.file(folder, "ward nine", CaseState.DRAFT, "profile-closed", Synthetic.NOW);
        Synthetic.file(folder, "ward ten", CaseState.SENT, "domains-not-allowed", Synthetic.NOW);
        workbench.run(view::read);
        workbench.until(() -> table().getItemCount() == 2, () -> view.listing().toString());
        workbench.run(() -> view.search().setText("nine"));
        workbench.run(() -> {
            assertEquals(1, table().getItemCount());
            assertEquals("National Service Desk", table().getItem(0).getText(2));
        });
        workbench.run(() -> view.move(CaseState.SOLVED));
        workbench.until(() -> table().getItem(0).getText(1).equals("Solved"), () -> table().getItem(0).getText(1));
        assertEquals(CaseState.SOLVED, CaseFile.peek(file).getState());
        workbench.run(view::openSelected);
        workbench.until(() -> workbench.window().getActivePage().getActiveEditor() instanceof CaseEditor editor
                && editor.getPartName().equals("ward nine"), () -> "not opened");
        workbench.run(() -> view.search().setText(""));
    }

    @Test
    void theChartHasTheCausesAndTheSameInWordsInBothThemes() throws Exception {
        for (int number = 0; number < 4; number++) {
            Synthetic.file(folder, "case " + number, CaseState.SOLVED, "domains-not-allowed", Synthetic.NOW);
        }
        workbench.run(view::read);
        workbench.until(() -> view.listing().rows().size() == 4, () -> view.listing().toString());
        workbench.run(() -> view.showCauses(true));
        try {
            for (boolean dark : List.of(false, true)) {
                workbench.run(() -> Themes.setDark(dark));
                workbench.until(() -> dark == Look.isDark(view.chart().chart().getPlotArea().getBackground().getRGB()),
                        () -> "chart on " + view.chart().chart().getPlotArea().getBackground());
            }
        } finally {
            workbench.run(() -> Themes.setDark(false));
        }
        workbench.run(() -> {
            assertEquals(4, view.chart().chart().getSeriesSet().getSeries()[0].getYSeries()[0]);
            assertTrue(new Widgets(view.control()).visible(StyledText.class).stream()
                    .anyMatch(text -> text.getText().matches("May 2026: .* 4")));
        });
    }

    @Test
    void everythingCanBeReadWhenTheThemeChangesInARunningWindow() throws Exception {
        Path file = Synthetic.file(folder, "ward nine", CaseState.DRAFT, "profile-closed", Synthetic.NOW);
        workbench.run(view::read);
        workbench.until(() -> view.listing().rows().size() == 1, () -> view.listing().toString());
        workbench.run(() -> Cases.open(workbench.window().getActivePage(), file));
        workbench.until(() -> workbench.window().getActivePage().getActiveEditor() instanceof CaseEditor editor
                && editor.session().checked(), () -> "not opened");
        CaseEditor editor = workbench.ui(() -> (CaseEditor) workbench.window().getActivePage().getActiveEditor());
        try {
            for (boolean dark : List.of(true, false, true, false)) {
                workbench.run(() -> Themes.setDark(dark));
                workbench.until(() -> unreadable(dark, view.control()).isEmpty()
                        && unreadable(dark, editor.control()).isEmpty(),
                        () -> (dark ? "dark: " : "light: ") + unreadable(dark, view.control())
                        + unreadable(dark, editor.control()));
            }
        } finally {
            workbench.run(() -> Themes.setDark(false));
        }
    }

    /** Widgets whose ground is not of the theme, or whose words are too near to it. */
    private static List<String> unreadable(boolean dark, Composite part) {
        List<String> wrong = new ArrayList<>();
        for (Control control : new Widgets(part).visible(Control.class)) {
            boolean words = control instanceof Label || control instanceof Link || control instanceof Table
                    || control instanceof Text || control instanceof StyledText;
            RGB ground = control.getBackground().getRGB();
            RGB ink = control.getForeground().getRGB();
            if (words && (Look.isDark(ground) != dark || Look.isDark(ink) == dark)) {
                wrong.add(control + " " + ink + " on " + ground);
            }
        }
        return wrong;
    }

    private Table table() {
        return new Widgets(view.control()).first(Table.class);
    }

    private String header() {
        return new Widgets(view.control()).first(StyledText.class).getText();
    }
}
