package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.raworkbench.internal.certificates.ui.CertificateStatusView;
import org.raworkbench.internal.certificates.ui.ExportHandler;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;
import org.raworkbench.internal.certificates.ui.model.CertificateRow;
import org.raworkbench.internal.certificates.ui.model.Pem;
import org.raworkbench.internal.certificates.ui.model.StatusExport;
import org.raworkbench.internal.certificates.ui.model.StatusPage;
import org.raworkbench.ui.JobFamilies;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** The view in a workbench, with the cards of the demo desk and with files. */
class CertificateStatusViewTest {

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
        workbench.run(() -> view.showNames(false));
    }

    @ParameterizedTest
    @CsvSource({"healthy-piv,VALID,Valid", "signing-expired,ACTION NEEDED,Expired",
            "signing-expires-in-20-days,ACT SOON,Expires soon"})
    void theVerdictOverACardIsInTheWindow(String story, String word, String row) throws Exception {
        StatusPage page = desk.checked(story);
        assertEquals(word, page.headline().word(), page.headline().toString());
        assertEquals(2, page.rows().size());
        assertTrue(page.rows().stream().anyMatch(shown -> shown.word().equals(row)), page.rows().toString());
        String seen = workbench.ui(() -> widgets().all(StyledText.class).get(0).getText());
        assertTrue(seen.startsWith("DEMO \u2013 " + word), seen);
        assertTrue(workbench.ui(this::details).contains("Path"));
    }

    @Test
    void theMostSeriousCertificateIsTheOneWithTheDetails() throws Exception {
        desk.checked("signing-expired");
        String details = workbench.ui(this::details);
        assertTrue(details.contains("The signing certificate expired on"), details);
    }

    @Test
    void takingTheCardOutLeavesNothingOfItInAnyWidget() throws Exception {
        StatusPage page = desk.checked("healthy-piv");
        String uuid = page.rows().get(0).holder();
        assertTrue(uuid.matches("\\d{12}"), uuid);
        assertTrue(workbench.ui(this::everyText).contains(uuid));
        workbench.leave();
        desk.waitFor("NO CERTIFICATES YET");
        assertFalse(workbench.ui(this::everyText).contains(uuid));
    }

    @Test
    void aFolderIsOpenedSortedAndExported(@TempDir Path folder) throws Exception {
        List<CertificateRow> demo = new ArrayList<>(desk.checked("signing-expired").rows());
        demo.addAll(desk.checked("healthy-pkcs15").rows());
        for (int index = 0; index < demo.size(); index++) {
            Files.writeString(folder.resolve(index + ".pem"), Pem.of(demo.get(index).status().der()));
        }
        Files.writeString(folder.resolve("broken.cer"), "-----BEGIN CERTIFICATE-----\nMIIB\n");
        workbench.run(() -> view.open(List.of(folder)));
        workbench.until(() -> !view.page().demo() && view.page().rows().size() >= demo.size() && !view.page().busy(),
                () -> view.page().toString());
        assertTrue(workbench.ui(view::page).headline().sentence().matches("\\d+ certificates: .*"),
                workbench.ui(view::page).headline().sentence());
        workbench.run(() -> view.table().sortBy(CertificateColumn.DAYS));
        List<CertificateRow> sorted = workbench.ui(() -> view.table().rows());
        assertEquals("Expired", sorted.get(0).word());
        workbench.run(() -> assertEquals("Expired", view.table().control().getItem(0).getText(0)));
        StatusExport.Content content = workbench.ui(view::content);
        Path file = folder.resolve(StatusExport.CSV.fileName(content));
        ExportHandler.export(content, StatusExport.CSV, file);
        Job.getJobManager().join(JobFamilies.EXPORT, null);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertEquals(sorted.size() + 1, lines.size());
        assertTrue(lines.get(1).startsWith(",EXPIRED,"), lines.get(1));
    }

    @Test
    void aPastedCertificateIsCheckedAndTheCardIsOneChoiceAway() throws Exception {
        StatusPage card = desk.checked("healthy-piv");
        String pem = Pem.of(card.rows().get(0).status().der());
        workbench.run(() -> view.open("Please look at this:\n" + pem + "\nRegards"));
        workbench.until(() -> view.page().rows().size() == 1 && !view.page().busy(), () -> view.page().toString());
        assertEquals("pasted text", workbench.ui(view::page).rows().get(0).source());
        workbench.run(() -> {
            Combo chooser = widgets().all(Combo.class).get(0);
            chooser.select(0);
            chooser.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        });
        workbench.until(() -> view.page().rows().size() == 2, () -> view.page().toString());
    }

    @Test
    void aCertificateOfADemoCardIsLabelledWhenItLeaves(@TempDir Path folder) throws Exception {
        desk.checked("healthy-piv");
        StatusExport.Content content = workbench.ui(view::content);
        Path file = folder.resolve(StatusExport.PEM.fileName(content));
        assertTrue(file.getFileName().toString().startsWith("DEMO-"));
        ExportHandler.export(content, StatusExport.PEM, file);
        Job.getJobManager().join(JobFamilies.EXPORT, null);
        String text = Files.readString(file);
        assertTrue(text.startsWith("DEMO") && text.contains("-----END CERTIFICATE-----"), text);
    }

    @Test
    void namesAreShownOnRequestOnly() throws Exception {
        StatusPage page = desk.checked("signing-expired");
        CertificateRow signing = page.rows().stream().filter(row -> row.status().signs()).findFirst().orElseThrow();
        String whole = signing.status().content().orElseThrow().subject();
        assertFalse(workbench.ui(this::everyText).contains(whole));
        workbench.run(() -> view.showNames(true));
        assertTrue(workbench.ui(this::details).contains(whole));
    }

    @Test
    void theKeyboardReachesEverything() throws Exception {
        desk.checked("healthy-piv");
        workbench.run(() -> {
            List<Control> wanted = new ArrayList<>();
            wanted.addAll(widgets().visible(Combo.class));
            wanted.addAll(widgets().visible(StyledText.class));
            wanted.addAll(widgets().visible(Table.class));
            assertEquals(5, wanted.size(), "chooser, verdict, certificates, sections, details");
            assertEquals(List.of(), widgets().notReachedByTab(wanted));
        });
    }

    @Test
    void theDarkThemeShowsTheSameOnDark() throws Exception {
        desk.checked("signing-expired");
        try {
            workbench.run(() -> Themes.setDark(true));
            workbench.until(() -> Look.isDark(widgets().all(StyledText.class).get(1).getBackground().getRGB()),
                    () -> "details on " + widgets().all(StyledText.class).get(1).getBackground());
            assertTrue(workbench.ui(() -> widgets().all(StyledText.class).get(0).getText()).contains("ACTION NEEDED"));
        } finally {
            workbench.run(() -> Themes.setDark(false));
        }
    }

    private String details() {
        return widgets().all(StyledText.class).get(1).getText();
    }

    private String everyText() {
        return widgets().everyText();
    }

    private Widgets widgets() {
        return new Widgets(view.control());
    }
}
