package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.core.Desk;
import org.raworkbench.internal.certificates.ui.CertificateStatusView;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.TableArrangement;
import org.raworkbench.ui.Themes;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** The parts of the view over a demo card: path, chart, keys, columns, preferences, and what others get of it. */
class CertificatePartsTest {

    private static final String PREFERENCES = "org.raworkbench.certificates.ui.preferences";

    private CertificateDesk desk;
    private DeskWorkbench workbench;
    private CertificateStatusView view;

    @BeforeEach
    void open() throws Exception {
        desk = CertificateDesk.open();
        workbench = desk.workbench();
        view = desk.view();
    }

    @AfterEach
    void leave() throws Exception {
        workbench.leave();
        workbench.run(() -> view.showExpiry(false));
    }

    @Test
    void thePathIsATreeFromTheAnchorDownToTheCertificate() throws Exception {
        desk.checked("healthy-piv");
        workbench.run(() -> {
            view.showPath();
            List<TreeItem> steps = Widgets.items(view.path().tree());
            assertEquals("Trust anchor", steps.get(0).getText(0));
            assertNotNull(steps.get(0).getImage(0));
            assertTrue(steps.get(0).getExpanded());
            assertEquals("This certificate", steps.get(steps.size() - 1).getText(0));
            assertEquals(List.of(steps.get(steps.size() - 1)), List.of(view.path().tree().getSelection()));
        });
        workbench.leave();
        desk.waitFor("NO CERTIFICATES YET");
        workbench.run(() -> assertEquals(1, Widgets.items(view.path().tree()).size(), "nothing of the card is left"));
    }

    @Test
    void theChartHasABarForEachMonthAndTheSameInWordsInBothThemes() throws Exception {
        desk.checked("signing-expires-in-20-days");
        workbench.run(() -> view.showExpiry(true));
        try {
            for (boolean dark : List.of(false, true)) {
                workbench.run(() -> Themes.setDark(dark));
                workbench.until(() -> dark == Look.isDark(view.chart().chart().getBackground().getRGB())
                        && dark == Look.isDark(view.chart().chart().getPlotArea().getBackground().getRGB()),
                        () -> "chart on " + view.chart().chart().getPlotArea().getBackground());
                workbench.run(() -> {
                    double[] bars = view.chart().chart().getSeriesSet().getSeries("ends").getYSeries();
                    assertEquals(2, DoubleStream.of(bars).sum());
                    assertEquals(!dark, Look.isDark(
                            view.chart().chart().getAxisSet().getXAxis(0).getTick().getForeground().getRGB()));
                });
            }
        } finally {
            workbench.run(() -> Themes.setDark(false));
        }
        assertTrue(workbench.ui(() -> widgets().visible(StyledText.class).stream()
                .anyMatch(text -> text.getText().matches("(?s).*\\w+ 20\\d\\d: 1\\..*"))));
    }

    @Test
    void theKeyboardReachesPathAndChartToo() throws Exception {
        desk.checked("healthy-piv");
        for (String tab : List.of("path", "expiry")) {
            workbench.command(view, "org.raworkbench.certificates.ui.tab",
                    Map.of("org.raworkbench.certificates.ui.tab.name", tab));
            workbench.run(() -> {
                List<Control> wanted = new ArrayList<>();
                wanted.addAll(widgets().visible(Combo.class));
                wanted.add(view.table().control());
                wanted.addAll(widgets().visible(StyledText.class));
                wanted.addAll(widgets().visible(Tree.class));
                assertEquals(List.of(), widgets().notReachedByTab(wanted));
            });
        }
    }

    @Test
    void f5ChecksAgainHereAndWithCtrlOnline() throws Exception {
        workbench.run(() -> {
            view.getSite().getPage().activate(view);
            view.setFocus();
        });
        workbench.until(() -> "org.raworkbench.certificates.ui.check".equals(command("F5")), () -> command("F5"));
        assertEquals("org.raworkbench.certificates.ui.checkOnline", workbench.ui(() -> command("M1+F5")));
    }

    @Test
    void whatACardsCertificatesAreIsOnTheDeskForTheOthers() throws Exception {
        desk.checked("healthy-piv");
        Desk shared = DeskWorkbench.service(Desk.class);
        List<CertificateReport> reports = shared.state().evidence().current(CertificateReport.class);
        assertEquals(1, reports.size());
        assertTrue(reports.get(0).demo());
        workbench.leave();
        workbench.until(() -> shared.state().evidence().current(CertificateReport.class).isEmpty(),
                () -> "still there: " + shared.state().evidence().current(CertificateReport.class));
    }

    @Test
    void aNarrowColumnStillTellsAllAndTheArrangementIsKept() throws Exception {
        desk.checked("signing-expired");
        workbench.run(() -> {
            view.table().control().getColumn(CertificateColumn.SENTENCE.ordinal()).setWidth(60);
            view.table().sortBy(CertificateColumn.HOLDER);
            XMLMemento memento = XMLMemento.createWriteRoot("view");
            view.saveState(memento);
            TableArrangement<CertificateColumn> kept = TableArrangement.of(CertificateColumn.class,
                    memento.getString("arrangement"));
            assertEquals(60, kept.widths().get(CertificateColumn.SENTENCE.ordinal()));
            assertEquals(CertificateColumn.HOLDER, kept.leading().orElseThrow());
        });
    }

    @Test
    void thePreferencesAskForAProxyThatIsToBeNamed() throws Exception {
        workbench.run(() -> {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(workbench.window().getShell(),
                    PREFERENCES, new String[] {PREFERENCES}, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            try {
                Widgets page = new Widgets(dialog.getShell());
                Button fixed = page.visible(Button.class).stream().filter(one -> one.getText().contains("pro&xy:"))
                        .findFirst().orElseThrow();
                page.all(Button.class).stream().filter(one -> (one.getStyle() & SWT.RADIO) != 0)
                        .forEach(one -> one.setSelection(one == fixed));
                fixed.notifyListeners(SWT.Selection, new Event());
                Spinner port = page.first(Spinner.class);
                Text host = (Text) port.getParent().getChildren()[List.of(port.getParent().getChildren())
                        .indexOf(port) - 1];
                assertTrue(port.isEnabled() && host.isEnabled());
                assertFalse(((IPreferencePage) dialog.getSelectedPage()).isValid());
                host.setText("proxy.example");
                assertTrue(((IPreferencePage) dialog.getSelectedPage()).isValid());
            } finally {
                dialog.close();
            }
        });
    }

    private String command(String keys) {
        try {
            var binding = workbench.window().getService(IBindingService.class)
                    .getPerfectMatch(KeySequence.getInstance(keys));
            return binding == null ? "nothing" : binding.getParameterizedCommand().getId();
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private Widgets widgets() {
        return new Widgets(view.control());
    }
}
