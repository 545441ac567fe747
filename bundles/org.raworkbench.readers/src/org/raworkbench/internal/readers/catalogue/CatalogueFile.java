package org.raworkbench.internal.readers.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.knowledge.KnowledgeProblem;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.core.knowledge.SiteLayer;
import org.raworkbench.readers.InvalidRowException;
import org.raworkbench.readers.ReaderCatalogue;
import org.raworkbench.readers.SiteRelease;

import com.google.gson.JsonObject;

/** Our knowledge of readers with the site's file over it. Thread-safe. */
public final class CatalogueFile {

    private static final String NAME = "readers/" + KnowledgeFiles.FIRMWARE;

    private final SiteKnowledge site;
    private final Clock clock;
    private List<SeenReader> seen;
    private JsonObject ours;

    /** @param clock tells today, after which no row can have been seen */
    public CatalogueFile(SiteKnowledge site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** The site's file. */
    public Path path() {
        return site.folder().resolve(NAME + ".json");
    }

    /** The catalogue of this moment. */
    public synchronized ReaderCatalogue read() {
        if (seen == null) {
            seen = KnowledgeFiles.seen();
            ours = KnowledgeFiles.firmware();
        }
        SiteLayer<FirmwareRows> layer = site.over(NAME, ours, FirmwareRows::of);
        return new KnownCatalogue(seen, layer.knowledge(),
                layer.problem().map(KnowledgeProblem::describe).stream().toList());
    }

    /**
     * Adds {@code row} to the site's file.
     *
     * @throws InvalidRowException what is wrong with it
     * @throws IOException when the file cannot be read or written; it stays as it was
     */
    public synchronized void add(SiteRelease row) throws InvalidRowException, IOException {
        SiteRows rows = SiteRows.of(row, clock);
        Optional<String> problem = read().problems().stream().findFirst();
        if (problem.isPresent()) {
            throw new IOException(Messages.text("site.notOurs", path(), problem.get()));
        }
        rows.writeInto(path());
    }
}
