package org.raworkbench.architecture.model;

import java.util.Optional;
import java.util.Set;

/**
 * One package of an {@code Export-Package} header.
 *
 * @param packageName the package, with dots
 * @param version the version attribute as written
 * @param friends the bundles of the {@code x-friends} directive; empty when there is none
 * @param hidden whether {@code x-internal:=true} hides the package from everybody
 */
public record PackageExport(String packageName, Optional<String> version, Set<String> friends, boolean hidden) {
}
