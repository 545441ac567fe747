package org.raworkbench.architecture.model;

import java.util.Optional;

/**
 * One package of an {@code Import-Package} header.
 *
 * @param packageName the package, with dots
 * @param version the version attribute as written
 */
public record PackageImport(String packageName, Optional<String> version) {
}
