package org.raworkbench.architecture.model;

/**
 * A committed text file.
 *
 * @param path its path from the repository's root, with {@code /}
 * @param text its content
 */
public record TextFile(String path, String text) {
}
