package org.raworkbench.architecture.model;

import java.util.Optional;

/**
 * A package with Java sources.
 *
 * @param packageName the package, with dots
 * @param description the documentation comment of its package-info.java as plain text; empty when there is no such
 *        file or no comment in it
 */
public record SourcePackage(String packageName, Optional<String> description) {
}
