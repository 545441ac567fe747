package org.raworkbench.internal.guidance.ui.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.raworkbench.core.knowledge.KnowledgeProblem;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.file.UnreadableXmiException;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.guidance.knowledge.KnowledgeBase;
import org.raworkbench.guidance.knowledge.KnowledgeFactory;
import org.raworkbench.guidance.knowledge.KnowledgePackage;
import org.raworkbench.internal.guidance.base.KnowledgeCheck;
import org.raworkbench.internal.guidance.base.KnowledgeFiles;

/**
 * The site's knowledge file while it is edited, over the layers below it. One thread at a time: it is read in the
 * background and then belongs to the user interface's thread; {@link #text()} may be checked anywhere.
 */
public final class SiteDraft {

    /** Name of the file that the workbench writes; others in the folder are read only. */
    public static final String NAME = "site.xmi";

    private final Path file;
    private final List<KnowledgeBase> below;
    private final KnowledgeBase root;
    private final Optional<KnowledgeProblem> unreadable;

    private SiteDraft(Path file, List<KnowledgeBase> below, KnowledgeBase root, Optional<KnowledgeProblem> unreadable) {
        this.file = file;
        this.below = List.copyOf(below);
        this.root = root;
        this.unreadable = unreadable;
    }

    /** Reads the site's file and what lies below it. A file that cannot be read gives an empty draft and the reason. */
    public static SiteDraft read(SiteKnowledge site) throws IOException {
        Path folder = new KnowledgeFiles(site).siteFolder();
        Path file = folder.resolve(NAME);
        List<KnowledgeBase> below = new ArrayList<>(KnowledgeFiles.ours());
        for (Path other : earlier(folder)) {
            try {
                below.add(KnowledgeFiles.read(other).root());
            } catch (UnreadableXmiException broken) {
                // named wherever the knowledge in force is shown
                continue;
            }
        }
        try {
            return new SiteDraft(file, below, KnowledgeFiles.read(file).root(), Optional.empty());
        } catch (NoSuchFileException none) {
            return new SiteDraft(file, below, empty(), Optional.empty());
        } catch (UnreadableXmiException broken) {
            return new SiteDraft(file, below, empty(),
                    Optional.of(new KnowledgeProblem(file, broken.line(), broken.getMessage())));
        }
    }

    /** The site's other files that come before this one. */
    private static List<Path> earlier(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.xmi")) {
            stream.forEach(files::add);
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
        files.removeIf(path -> path.getFileName().toString().compareTo(NAME) >= 0);
        files.sort(null);
        return files;
    }

    private static KnowledgeBase empty() {
        KnowledgeBase root = KnowledgeFactory.eINSTANCE.createKnowledgeBase();
        root.setName(Messages.Draft_name);
        return root;
    }

    /** Where the draft is saved. */
    public Path file() {
        return file;
    }

    /** Why the file on the disk was not read; it would be replaced by saving. */
    public Optional<KnowledgeProblem> unreadable() {
        return unreadable;
    }

    /** Every entry: the site's, and those below that the site does not override. */
    public List<EntryRow> rows() {
        List<EntryRow> rows = new ArrayList<>();
        entries(root).forEach(entry -> rows.add(new EntryRow(entry, true, below(entry.eClass(), entry.getId())
                .isPresent(),
                root.getName())));
        for (KnowledgeBase layer : below) {
            entries(layer).filter(entry -> find(root, entry.eClass(), entry.getId()).isEmpty())
                    .forEach(entry -> rows.add(new EntryRow(entry, false, false, layer.getName())));
        }
        return rows;
    }

    /** What the site's file changes, one line for each entry of it. */
    public List<EntryRow> changes() {
        return rows().stream().filter(EntryRow::site).toList();
    }

    /** Copies {@code entry} into the site's file, or finds the copy that is there. */
    public Entry override(Entry entry) {
        return find(root, entry.eClass(), entry.getId()).orElseGet(() -> put(EcoreUtil.copy(entry)));
    }

    /** A new entry of {@code kind}, seen on {@code today}, which still needs an id, a title and a source. */
    public Entry create(EClass kind, LocalDate today) {
        Entry entry = (Entry) EcoreUtil.create(kind);
        entry.setSeen(today);
        return put(entry);
    }

    /** Takes an entry out of the site's file; what lies below is in force again. */
    public void remove(Entry entry) {
        EcoreUtil.remove(entry);
    }

    /** Puts the entries of a colleague's file into this one, over those with the same kind and id; answers how many. */
    public int include(KnowledgeBase colleague) {
        List<Entry> theirs = entries(colleague).toList();
        for (Entry entry : theirs) {
            find(root, entry.eClass(), entry.getId()).ifPresent(EcoreUtil::remove);
            put(EcoreUtil.copy(entry));
        }
        return theirs.size();
    }

    /** The file as it would be saved. */
    public String text() {
        return new String(KnowledgeFiles.FORMAT.write(root), StandardCharsets.UTF_8);
    }

    /** What there is to say about {@code text}, with the lines it would have; any thread. */
    public List<KnowledgeCheck.Remark> check(String text) {
        try {
            return new KnowledgeCheck(below, file, KnowledgeFiles.FORMAT.read(text.getBytes(StandardCharsets.UTF_8)))
                    .problems();
        } catch (UnreadableXmiException broken) {
            return List.of(new KnowledgeCheck.Remark(new KnowledgeProblem(file, broken.line(), broken.getMessage()),
                    true));
        }
    }

    /** The kinds of entries there are, in the order of the model. */
    public static List<EClass> kinds() {
        return KnowledgePackage.eINSTANCE.getKnowledgeBase().getEReferences().stream()
                .map(EReference::getEReferenceType)
                .toList();
    }

    private <E extends Entry> E put(E entry) {
        EReference place = KnowledgePackage.eINSTANCE.getKnowledgeBase().getEReferences().stream()
                .filter(reference -> reference.getEReferenceType() == entry.eClass()).findFirst().orElseThrow();
        @SuppressWarnings("unchecked") // the reference was found by the type of its elements
        EList<EObject> list = (EList<EObject>) root.eGet(place);
        list.add(entry);
        return entry;
    }

    private Optional<Entry> below(EClass kind, String id) {
        return below.stream().flatMap(layer -> find(layer, kind, id).stream()).findFirst();
    }

    private static Optional<Entry> find(KnowledgeBase base, EClass kind, String id) {
        return entries(base).filter(entry -> entry.eClass() == kind && Objects.equals(entry.getId(), id)).findFirst();
    }

    private static Stream<Entry> entries(KnowledgeBase base) {
        return List.copyOf(base.eContents()).stream().map(Entry.class::cast);
    }
}
