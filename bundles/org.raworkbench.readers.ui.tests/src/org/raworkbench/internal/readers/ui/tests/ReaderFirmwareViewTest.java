package org.raworkbench.internal.readers.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.Desk;
import org.raworkbench.internal.readers.ui.ExportHandler;
import org.raworkbench.internal.readers.ui.ReaderFirmwareView;
import org.raworkbench.internal.readers.ui.model.ReaderColumn;
import org.raworkbench.internal.readers.ui.model.ReaderRow;
import org.raworkbench.internal.readers.ui.model.ReadersExport;
import org.raworkbench.internal.readers.ui.model.ReadersState;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.ui.JobFamilies;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Section;
import org.raworkbench.ui.TableArrangement;
import org.raworkbench.ui.Themes;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** The Reader Firmware view in a workbench, with the readers of the demo desk and synthetic reports. */
class ReaderFirmwareViewTest {

    private static final String OLD_READER = "old-reader";

    @TempDir
    private Path folder;
    private DeskWorkbench workbench;
    private ReaderFirmwareView view;

    @BeforeEach
    void open() throws Exception {
        workbench = new DeskWorkbench();
        workbench.leave();
        DeskWorkbench.service(Desk.class).newVisit();
        view = workbench.open(ReaderFirmwareView.ID, ReaderFirmwareView.class);
        empty();
    }

    @AfterEach
    void leave() throws Exception {
        workbench.leave();
        workbench.run(() -> {
            view.forgetReports();
            view.bringUp(0);
        });
        empty();
    }

    @Test
    void withoutReadersTheViewSaysWhatToDo() {
        String buttons = workbench.ui(() -> widgets().visible(Button.class).stream().map(Button::getText).toList()
                .toString());
        assertTrue(buttons.contains("Import Workstation &Reports..."), buttons);
        assertTrue(buttons.contains("Open the &Demo Desk"), buttons);
        assertTrue(workbench.ui(() -> view.page().headline().word()).startsWith("NO "), page());
    }

    @Test
    void twoReadersOfOneModelShowTheirFirmwareBesideEachOther() throws Exception {
        List<ReaderRow> rows = compared();
        assertEquals(2, rows.size());
        assertFalse(rows.get(0).firmware().equals(rows.get(1).firmware()), rows.toString());
        workbench.run(() -> {
            Table table = view.table().control();
            assertTrue(table.getItem(0).getText(1).startsWith("DEMO: "), table.getItem(0).getText(1));
            assertEquals(view.table().rows().get(0).word(), table.getItem(0).getText(0));
            assertTrue(table.getItem(0).getImage(0) != null, "a shape beside the word");
            assertTrue(widgets().first(StyledText.class).getText().startsWith("DEMO"));
        });
        String comparison = comparison();
        assertTrue(comparison.contains("different firmware"), comparison);
        assertTrue(comparison.contains("Readers beside the catalogue"), comparison);
    }

    @Test
    void theTableIsSortedByAHeadingAndTheArrangementIsKept() throws Exception {
        compared();
        Table table = workbench.ui(() -> view.table().control());
        workbench.command(view, "org.raworkbench.readers.ui.sort",
                Map.of("org.raworkbench.readers.ui.sort.column", "FIRMWARE"));
        List<String> up = workbench.ui(() -> cells(table, ReaderColumn.FIRMWARE));
        assertEquals(List.of("5.15", "5.25"), up);
        workbench.run(() -> {
            table.getColumn(ReaderColumn.FIRMWARE.ordinal()).notifyListeners(SWT.Selection, new Event());
            assertEquals(up.reversed(), cells(table, ReaderColumn.FIRMWARE));
            assertEquals(SWT.DOWN, table.getSortDirection());
            table.getColumn(ReaderColumn.MODEL.ordinal()).setWidth(77);
            XMLMemento memento = XMLMemento.createWriteRoot("view");
            view.saveState(memento);
            TableArrangement<ReaderColumn> kept = TableArrangement.of(ReaderColumn.class,
                    memento.getString("arrangement"));
            assertEquals(77, kept.widths().get(ReaderColumn.MODEL.ordinal()));
            assertEquals(ReaderColumn.FIRMWARE, kept.leading().orElseThrow());
            assertTrue(kept.descending());
        });
    }

    private static List<String> cells(Table table, ReaderColumn column) {
        return Stream.of(table.getItems()).map(item -> item.getText(column.ordinal())).toList();
    }

    @Test
    void oneCardInTwoReadersReadsHereAndNotThere() throws Exception {
        compared();
        workbench.until(() -> comparisonNow().contains("nothing") && comparisonNow().contains("everything"),
                this::page);
        assertTrue(comparison().contains("reader.card-reads-elsewhere"), comparison());
    }

    @Test
    void everyValueNamesItsSource() throws Exception {
        compared();
        String details = workbench.ui(() -> text(view.details()));
        assertTrue(details.contains("Every value and its source"), details);
        assertTrue(details.contains("USB descriptor") || details.contains("of the driver"), details);
        assertTrue(details.contains("Not told by anyone") || details.contains("Serial number"), details);
        assertTrue(details.contains("Oldest release accepted"), details);
    }

    @Test
    void theReadersAreOnTheDeskAndGoWithTheirPlug() throws Exception {
        List<ReaderRow> rows = compared();
        Desk desk = DeskWorkbench.service(Desk.class);
        assertEquals(2, desk.state().evidence().current(ReaderSnapshot.class).size());
        workbench.leave();
        empty();
        assertFalse(workbench.ui(() -> widgets().everyText()).contains(rows.get(0).name()), "nothing stays behind");
        assertEquals(List.of(), desk.state().evidence().current(ReaderSnapshot.class));
    }

    @Test
    void reportsOfAFolderAreOneTableThatLeavesAsCsv() throws Exception {
        Reports.write(folder, "WARD-1", "0523");
        Reports.write(folder, "WARD-2", "0509");
        Reports.write(folder, "WARD-3", "0523");
        Files.writeString(folder.resolve("letter.zip"), "no zip at all");
        workbench.run(() -> view.importReports(List.of(folder)));
        workbench.until(() -> view.page().progress().isEmpty() && view.page().fleet().size() == 2, this::page);
        assertTrue(workbench.ui(() -> view.page().fleetNote()).contains("letter.zip"), page());
        workbench.run(() -> {
            TreeItem[] groups = view.fleet().tree().getItems();
            assertEquals("5.09", groups[0].getText(1));
            assertEquals("5.23", groups[1].getText(1));
            assertEquals(List.of("2", "2"), List.of(groups[1].getText(4), groups[1].getText(5)));
            assertEquals("WARD-1", groups[1].getItem(0).getText(5));
            view.fleet().sortBy(1);
            view.fleet().sortBy(1);
            assertEquals("5.23", view.fleet().tree().getItem(0).getText(1));
            view.fleet().sortBy(1);
        });
        ReadersState content = workbench.ui(() -> view.content().orElseThrow());
        Path file = folder.resolve(ReadersExport.CSV.fileName(content, Instant.EPOCH));
        ExportHandler.export(content, ReadersExport.CSV, file);
        Job.getJobManager().join(JobFamilies.EXPORT, null);
        assertEquals(4, Files.readAllLines(file).size());
        workbench.command(view, "org.raworkbench.readers.ui.forget");
        empty();
    }

    @Test
    void whatIsNoReportIsSaidAndTheViewStaysUsable() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.zip"), "synthetic: not a zip file");
        workbench.run(() -> view.importReports(List.of(file)));
        workbench.until(() -> view.page().fleetNote().contains("notes.zip"), this::page);
        assertTrue(workbench.ui(() -> widgets().visible(Text.class).stream()
                .anyMatch(text -> text.getText().contains("notes.zip"))), page());
    }

    @Test
    void theAttachedReadersLeaveAsTextLabelledDemo() throws Exception {
        compared();
        ReadersState content = workbench.ui(() -> view.content().orElseThrow());
        assertTrue(ReadersExport.TEXT.fileName(content, Instant.EPOCH).startsWith("DEMO-"));
        assertTrue(ReadersExport.TEXT.render(content, Instant.EPOCH).startsWith("DEMO"));
        assertTrue(ReadersExport.JSON.render(content, Instant.EPOCH).contains("\"demo\": true"));
        assertTrue(ReadersExport.CSV.render(content, Instant.EPOCH).contains("demo desk"));
    }

    @Test
    void theKeyboardReachesEverything() throws Exception {
        compared();
        for (String tab : List.of("details", "comparison", "fleet")) {
            workbench.command(view, "org.raworkbench.readers.ui.tab",
                    Map.of("org.raworkbench.readers.ui.tab.name", tab));
            workbench.run(() -> {
                List<Control> wanted = new ArrayList<>();
                wanted.addAll(widgets().visible(StyledText.class));
                wanted.addAll(widgets().visible(Table.class));
                wanted.addAll(widgets().visible(Tree.class));
                assertEquals(List.of(), widgets().notReachedByTab(wanted));
            });
        }
    }

    @Test
    void f5LooksAgain() throws Exception {
        workbench.run(() -> {
            view.getSite().getPage().activate(view);
            view.setFocus();
        });
        workbench.until(() -> "org.raworkbench.readers.ui.look".equals(command("F5")), () -> command("F5"));
    }

    @Test
    void theDarkThemeShowsTheSameOnDark() throws Exception {
        compared();
        try {
            workbench.run(() -> Themes.setDark(true));
            workbench.until(() -> Look.isDark(widgets().all(StyledText.class).get(1).getBackground().getRGB()),
                    () -> "details on " + widgets().all(StyledText.class).get(1).getBackground());
            assertEquals(2, workbench.ui(() -> view.table().control().getItemCount()));
        } finally {
            workbench.run(() -> Themes.setDark(false));
        }
    }

    private List<ReaderRow> compared() throws Exception {
        workbench.show(OLD_READER);
        workbench.until(() -> view.page().rows().size() == 2 && comparisonNow().contains("different firmware"),
                this::page);
        return workbench.ui(() -> view.page().rows());
    }

    private void empty() throws Exception {
        workbench.until(() -> !view.page().hasContent() && view.page().headline().word().startsWith("NO "),
                this::page);
    }

    private String comparison() {
        return workbench.ui(this::comparisonNow);
    }

    private String comparisonNow() {
        return text(view.page().comparison());
    }

    private static String text(List<Section> sections) {
        return String.join("\n", sections.stream().map(Section::asText).toList());
    }

    private String page() {
        return view.page().headline() + " " + view.page().rows() + " " + view.page().fleetNote() + " "
                + comparisonNow();
    }

    private Widgets widgets() {
        return new Widgets(view.control());
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
}
