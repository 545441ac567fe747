package org.raworkbench.architecture.model;

import java.util.Set;

/**
 * What one compiled class speaks of.
 *
 * @param className the class itself, with dots, nested classes with {@code $}
 * @param classes every class it refers to, written in the same way
 * @param strings its string constants
 */
public record ClassReferences(String className, Set<String> classes, Set<String> strings) {

    /** The package of a class name as used here; empty for the unnamed package. */
    public static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
