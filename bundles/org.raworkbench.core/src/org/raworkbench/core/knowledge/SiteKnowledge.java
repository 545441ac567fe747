package org.raworkbench.core.knowledge;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import com.google.gson.JsonObject;

/**
 * The folder in which a site keeps knowledge files of its own: supported versions, known authorities, error meanings that
 * are not in the workbench yet, or not right for this site.
 *
 * <p>A site's file has the name and the shape of ours and holds only what differs. Objects are merged member by member.
 * In a list of rows that have an {@code id}, a row of the site takes the place of ours with the same id, and one with
 * another id is added; any other list and every plain value takes the place of ours.
 *
 * <p>A file that cannot be read, or gives knowledge that the engine refuses, is left out as a whole, and named with the
 * line and the reason. Immutable; every call reads the file anew.
 */
public final class SiteKnowledge {

    /** System property that names the folder; without it the folder is {@code .raworkbench/knowledge} of the user's home. */
    public static final String PROPERTY = "raworkbench.knowledge";

    private final Path folder;

    /** The knowledge in {@code folder}, which need not exist. */
    public SiteKnowledge(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** The folder that this computer is set up for, see {@link #PROPERTY}. */
    public static SiteKnowledge ofThisComputer() {
        String set = System.getProperty(PROPERTY, "");
        return new SiteKnowledge(
                set.isBlank() ? Path.of(System.getProperty("user.home", "."), ".raworkbench", "knowledge") : Path.of(set));
    }

    /** Where the files are looked for. */
    public Path folder() {
        return folder;
    }

    /**
     * Knowledge made of ours and the site's.
     *
     * @param name the file's name without its ending, as a path inside the folder: {@code certificates/authorities} is
     *        the file {@code certificates/authorities.json}; engines put their own name first, so that two do not meet
     * @param ours what comes with the workbench
     * @param reader makes the engine's knowledge of it; throws any unchecked exception to refuse, whose message is shown
     *        to people. It must accept {@code ours}
     */
    public <T> SiteLayer<T> over(String name, JsonObject ours, Function<JsonObject, T> reader) {
        if (!name.matches("[a-z0-9-]+(/[a-z0-9-]+)*")) {
            throw new IllegalArgumentException("not the name of a knowledge file: " + name);
        }
        Path file = folder.resolve(name + ".json");
        SiteFile site;
        try {
            site = SiteFile.read(file);
        } catch (SiteFile.BrokenFileException broken) {
            return new SiteLayer<>(reader.apply(ours), Optional.empty(), Optional.of(broken.problem()));
        }
        if (site == null) {
            return new SiteLayer<>(reader.apply(ours), Optional.empty(), Optional.empty());
        }
        try {
            return new SiteLayer<>(reader.apply(KnowledgeMerge.over(ours, site.content())), Optional.of(file),
                    Optional.empty());
        } catch (RuntimeException refused) {
            return new SiteLayer<>(reader.apply(ours), Optional.empty(),
                    Optional.of(new CulpritSearch(ours, reader::apply).in(site, refused)));
        }
    }
}
