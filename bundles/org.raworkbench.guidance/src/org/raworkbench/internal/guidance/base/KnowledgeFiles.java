package org.raworkbench.internal.guidance.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.raworkbench.core.knowledge.KnowledgeProblem;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.file.UnreadableXmiException;
import org.raworkbench.guidance.file.XmiContent;
import org.raworkbench.guidance.file.XmiFormat;
import org.raworkbench.guidance.knowledge.KnowledgeBase;
import org.raworkbench.guidance.knowledge.KnowledgePackage;

/**
 * Where knowledge comes from: our files in the bundle, and the site's, {@code guidance/*.xmi} in the folder of
 * {@link SiteKnowledge}, in the order of their names. A site's file that is broken is left out and named.
 */
public final class KnowledgeFiles {

    /** Our files, in the folder {@code knowledge} of the bundle. */
    private static final List<String> OURS = List.of("symptoms.xmi", "errors.xmi", "causes.xmi", "steps.xmi",
            "guides.xmi", "reference.xmi");
    private static final long LARGEST = 16L << 20;

    /** The form of the files. */
    public static final XmiFormat<KnowledgeBase> FORMAT = new XmiFormat<>(KnowledgePackage.eINSTANCE,
            KnowledgeBase.class, LARGEST);

    private final Path siteFolder;

    public KnowledgeFiles(SiteKnowledge site) {
        siteFolder = site.folder().resolve("guidance");
    }

    /** Where the site's files are. */
    public Path siteFolder() {
        return siteFolder;
    }

    /** Reads everything and puts it over each other. */
    public Knowledge read() {
        List<KnowledgeBase> layers = new ArrayList<>(ours());
        List<KnowledgeProblem> problems = new ArrayList<>();
        for (Path file : siteFiles(problems)) {
            try {
                XmiContent<KnowledgeBase> content = read(file);
                List<KnowledgeProblem> broken = new KnowledgeCheck(layers, file, content).problems().stream()
                        .filter(KnowledgeCheck.Remark::broken).map(KnowledgeCheck.Remark::problem).toList();
                if (broken.isEmpty()) {
                    layers.add(content.root());
                } else {
                    problems.addAll(broken);
                }
            } catch (UnreadableXmiException unreadable) {
                problems.add(new KnowledgeProblem(file, unreadable.line(), unreadable.getMessage()));
            } catch (IOException failed) {
                problems.add(new KnowledgeProblem(file, 0, Messages.text("cannot.read",
                        String.valueOf(failed.getMessage()))));
            }
        }
        return new Knowledge(layers, problems);
    }

    /** Reads one file. */
    public static XmiContent<KnowledgeBase> read(Path file) throws IOException, UnreadableXmiException {
        try (InputStream stream = Files.newInputStream(file)) {
            return FORMAT.read(stream);
        }
    }

    /** Our own layers. They are tested with the build, so a broken one is a broken product. */
    public static List<KnowledgeBase> ours() {
        List<KnowledgeBase> layers = new ArrayList<>();
        for (String name : OURS) {
            try (InputStream stream = KnowledgeFiles.class.getResourceAsStream("/knowledge/" + name)) {
                if (stream == null) {
                    throw new IllegalStateException("knowledge/" + name + " is missing in the bundle");
                }
                layers.add(FORMAT.read(stream).root());
            } catch (IOException | UnreadableXmiException broken) {
                throw new IllegalStateException("knowledge/" + name + ": " + broken.getMessage(), broken);
            }
        }
        return layers;
    }

    private List<Path> siteFiles(List<KnowledgeProblem> problems) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(siteFolder, "*.xmi")) {
            stream.forEach(files::add);
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        } catch (IOException failed) {
            problems.add(new KnowledgeProblem(siteFolder, 0, Messages.text("cannot.read",
                    String.valueOf(failed.getMessage()))));
        }
        files.sort(null);
        return files;
    }
}
