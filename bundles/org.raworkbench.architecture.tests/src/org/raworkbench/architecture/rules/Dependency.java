package org.raworkbench.architecture.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.ClassReferences;
import org.raworkbench.architecture.model.House;
import org.raworkbench.architecture.model.PackageImport;

/**
 * That one bundle of the house uses another.
 *
 * @param from the user
 * @param to the used one
 * @param place the manifest header or the class that says so
 * @param what the package, bundle or class used
 */
record Dependency(Bundle from, Bundle to, String place, String what) {

    Violation violation(String why) {
        return new Violation(from.name(), place, "uses " + what + " of " + to.name() + "; " + why);
    }

    /** The uses of other bundles of the house that {@code bundle}'s manifest and classes show. */
    static List<Dependency> of(Bundle bundle, House house) {
        Set<Dependency> found = new LinkedHashSet<>();
        for (String required : bundle.requires()) {
            house.bundle(required).ifPresent(
                    to -> found.add(new Dependency(bundle, to, "Require-Bundle in its manifest", "all")));
        }
        for (PackageImport wanted : bundle.imports()) {
            house.exporter(wanted.packageName()).ifPresent(to -> found
                    .add(new Dependency(bundle, to, "Import-Package in its manifest", wanted.packageName())));
        }
        for (ClassReferences one : bundle.classes()) {
            for (String used : one.classes()) {
                house.owner(used).ifPresent(
                        to -> found.add(new Dependency(bundle, to, "class " + one.className(), used)));
            }
        }
        List<Dependency> others = new ArrayList<>(found);
        others.removeIf(dependency -> dependency.to().name().equals(bundle.name()));
        return others;
    }
}
