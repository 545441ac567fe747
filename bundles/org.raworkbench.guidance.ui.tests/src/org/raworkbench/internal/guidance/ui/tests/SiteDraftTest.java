package org.raworkbench.internal.guidance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.knowledge.Cause;
import org.raworkbench.guidance.knowledge.KnowledgePackage;
import org.raworkbench.internal.guidance.base.KnowledgeCheck.Remark;
import org.raworkbench.internal.guidance.base.KnowledgeFiles;
import org.raworkbench.internal.guidance.ui.model.EntryRow;
import org.raworkbench.internal.guidance.ui.model.Property;
import org.raworkbench.internal.guidance.ui.model.SiteDraft;

/** The site's knowledge file while it is edited. */
class SiteDraftTest {

    @TempDir
    private Path folder;

    @Test
    void anOverrideIsShownAsOneAndTakenBackByRemoving() throws Exception {
        SiteDraft draft = read();
        int all = draft.rows().size();
        assertTrue(draft.changes().isEmpty());
        Cause copy = (Cause) draft.override(row(draft, "middleware-outdated").entry());
        copy.setTitle("Our middleware is old");
        assertEquals(all, draft.rows().size(), "one for one");
        EntryRow changed = row(draft, "middleware-outdated");
        assertEquals("This site: overrides ours", changed.standing());
        assertEquals("Our middleware is old", changed.title());
        assertTrue(broken(draft).isEmpty(), broken(draft).toString());
        draft.remove(copy);
        assertEquals("RA Workbench", row(draft, "middleware-outdated").standing());
    }

    @Test
    void aNewEntryIsBrokenUntilItSaysWhereItComesFrom() throws Exception {
        SiteDraft draft = read();
        var rule = draft.create(KnowledgePackage.eINSTANCE.getRuleOfThumb(), LocalDate.of(2026, 11, 21));
        assertEquals(3, broken(draft).size(), broken(draft).toString());
        set(rule, "id", "our-rule");
        set(rule, "title", "Our rule");
        set(rule, "source", "Our service desk");
        set(rule, "causes", "no-such-cause");
        List<Remark> remarks = broken(draft);
        assertEquals(1, remarks.size(), remarks.toString());
        assertTrue(remarks.get(0).problem().reason().contains("no-such-cause"), remarks.toString());
        assertTrue(remarks.get(0).problem().line() > 1, remarks.toString());
    }

    @Test
    void valuesThatDoNotFitAreRefusedWithAReason() throws Exception {
        SiteDraft draft = read();
        var rule = draft.create(KnowledgePackage.eINSTANCE.getRuleOfThumb(), LocalDate.of(2026, 11, 21));
        Property.Value seen = value(rule, "seen");
        assertTrue(seen.set(List.of("yesterday")).orElseThrow().contains("2026-11-21"));
        assertEquals("2026-11-21", seen.text());
        Property.Value confidence = value(rule, "confidence");
        assertTrue(confidence.choices().contains("OPINION"));
        assertTrue(confidence.set(List.of("OPINION")).isEmpty());
        assertEquals("OPINION", confidence.text());
    }

    @Test
    void partsOfAnEntryAreAddedAndEdited() throws Exception {
        SiteDraft draft = read();
        var guide = draft.create(KnowledgePackage.eINSTANCE.getGuide(), LocalDate.of(2026, 11, 21));
        Property.Parts items = (Property.Parts) Property.of(guide).stream().filter(row -> row.name().equals("items"))
                .findFirst().orElseThrow();
        items.add();
        Property.Part first = (Property.Part) items.children().get(0);
        set(first.object(), "step", "read-the-card");
        assertEquals("read-the-card", first.text());
        assertTrue(draft.text().contains("step=\"read-the-card\""), draft.text());
    }

    @Test
    void whatIsSavedIsReadAgainAndAColleagueCanHaveIt(@TempDir Path colleague) throws Exception {
        SiteDraft draft = read();
        ((Cause) draft.override(row(draft, "card-blank").entry())).setTitle("Blank for us");
        Files.createDirectories(draft.file().getParent());
        Files.writeString(draft.file(), draft.text());
        SiteDraft again = read();
        assertEquals("Blank for us", row(again, "card-blank").title());
        SiteDraft theirs = SiteDraft.read(new SiteKnowledge(colleague));
        assertEquals(1, theirs.include(KnowledgeFiles.read(draft.file()).root()));
        assertEquals("Blank for us", row(theirs, "card-blank").title());
        assertEquals(1, theirs.changes().size());
    }

    @Test
    void aBrokenFileIsNamedWithLineAndNothingIsLost() throws Exception {
        Path file = folder.resolve("guidance/site.xmi");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<?xml version=\"1.0\"?>\n<oops\n");
        SiteDraft draft = read();
        assertTrue(draft.unreadable().orElseThrow().describe().contains("site.xmi"));
        assertTrue(draft.unreadable().orElseThrow().line() >= 2, draft.unreadable().toString());
        assertFalse(draft.rows().isEmpty(), "ours is shown all the same");
        assertTrue(Files.readString(file).contains("<oops"));
    }

    private SiteDraft read() throws IOException {
        return SiteDraft.read(new SiteKnowledge(folder));
    }

    private static EntryRow row(SiteDraft draft, String id) {
        return draft.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Remark> broken(SiteDraft draft) {
        return draft.check(draft.text()).stream().filter(Remark::broken).toList();
    }

    private static Property.Value value(EObject object, String name) {
        return (Property.Value) Property.of(object).stream().filter(row -> row.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private static void set(EObject object, String name, String text) {
        assertTrue(value(object, name).set(List.of(text)).isEmpty());
    }
}
