package org.raworkbench.core.knowledge;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Knowledge as it is in force: the workbench's own, with the site's over it where the site has a file that is in order.
 *
 * @param knowledge what to use
 * @param from the site's file that had its share in it
 * @param problem why a site's file that is there was left out
 */
public record SiteLayer<T>(T knowledge, Optional<Path> from, Optional<KnowledgeProblem> problem) {

    public SiteLayer {
        Objects.requireNonNull(knowledge, "knowledge");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(problem, "problem");
    }
}
