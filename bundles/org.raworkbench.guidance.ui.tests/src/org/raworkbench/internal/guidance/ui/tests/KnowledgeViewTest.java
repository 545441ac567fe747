package org.raworkbench.internal.guidance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.knowledge.KnowledgePackage;
import org.raworkbench.internal.guidance.ui.KnowledgeView;
import org.raworkbench.ui.JobFamilies;
import org.raworkbench.ui.testing.DeskWorkbench;
import org.raworkbench.ui.testing.Widgets;

/** The Knowledge view in a workbench, with a folder of its own for the site's file. */
class KnowledgeViewTest {

    @TempDir
    private Path folder;
    private DeskWorkbench workbench;
    private KnowledgeView view;

    @BeforeEach
    void open() throws Exception {
        System.setProperty(SiteKnowledge.PROPERTY, folder.toString());
        workbench = new DeskWorkbench();
        view = workbench.open(KnowledgeView.ID, KnowledgeView.class);
        workbench.run(view::load);
        workbench.until(() -> view.draft().filter(draft -> draft.file().startsWith(folder)).isPresent(), () ->
                "no draft");
    }

    @AfterEach
    void close() throws Exception {
        // a view with changes would ask before it closes
        workbench.run(view::load);
        workbench.until(() -> !view.isDirty(), this::remarks);
        workbench.run(() -> {
            workbench.window().getActivePage().hideView(view);
            System.clearProperty(SiteKnowledge.PROPERTY);
        });
    }

    @Test
    void anEntryIsFoundOverriddenAndSaved() throws Exception {
        find("middleware out of date");
        workbench.run(() -> widgets().press("Override"));
        workbench.until(() -> view.isDirty() && remarks().contains("1 of our entries overridden, 0 added"),
                this::remarks);
        workbench.run(() -> widgets().press("Save"));
        workbench.until(() -> !view.isDirty(), this::remarks);
        Job.getJobManager().join(JobFamilies.EXPORT, null);
        assertTrue(Files.readString(folder.resolve("guidance/site.xmi")).contains("middleware-outdated"));
        assertTrue(workbench.ui(() -> widgets().first(Table.class).getItem(0).getText(2)).contains("overrides ours"));
    }

    @Test
    void whatIsBrokenIsNamedWhileEditingAndCannotBeSaved() throws Exception {
        workbench.run(() -> view.create(KnowledgePackage.eINSTANCE.getStep()));
        workbench.until(() -> remarks().contains("Broken, line"), this::remarks);
        assertTrue(remarks().contains("needs a source"), remarks());
        assertFalse(workbench.ui(() -> widgets().visible(Button.class).stream()
                .filter(button -> button.getText().contains("Save")).findFirst().orElseThrow().isEnabled()));
        workbench.run(() -> widgets().press("Discard"));
        workbench.until(() -> !view.isDirty() && !remarks().contains("Broken"), this::remarks);
    }

    @Test
    void aColleaguesFileComesInAndABrokenOneIsNot() throws Exception {
        find("card is blank");
        workbench.run(() -> widgets().press("Override"));
        Path file = folder.resolve("for-colleagues.xmi");
        workbench.run(() -> view.exportTo(file));
        Job.getJobManager().join(JobFamilies.EXPORT, null);
        workbench.run(() -> widgets().press("Discard"));
        workbench.until(() -> remarks().contains("0 of our entries overridden"), this::remarks);
        workbench.run(() -> view.importFrom(file));
        workbench.until(() -> remarks().contains("1 of our entries overridden"), this::remarks);
    }

    @Test
    void theFormShowsEverythingWithItsSource() {
        find("ERR1002");
        String form = workbench.ui(() -> widgets().everyText() + Widgets.items(widgets().first(Tree.class)).stream()
                .map(item -> item.getText(0) + "=" + item.getText(1)).toList());
        assertTrue(form.contains("source=NHS England"), form);
        assertTrue(form.contains("confidence="), form);
    }

    private void find(String words) {
        workbench.run(() -> {
            widgets().first(Text.class).setText(words);
            Table table = widgets().first(Table.class);
            assertTrue(table.getItemCount() > 0, words);
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private String remarks() {
        return workbench.ui(() -> widgets().first(StyledText.class).getText());
    }

    private Widgets widgets() {
        return new Widgets(view.control());
    }
}
