package org.raworkbench.architecture.rules;

/**
 * One place that breaks a rule.
 *
 * @param bundle the bundle, or the file where no bundle is concerned
 * @param place where in it: a class, the manifest, a package, a line
 * @param fault what is there and what to do about it
 */
public record Violation(String bundle, String place, String fault) {

    @Override
    public String toString() {
        return bundle + ", " + place + ": " + fault;
    }
}
