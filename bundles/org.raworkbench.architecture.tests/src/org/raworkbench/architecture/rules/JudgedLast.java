package org.raworkbench.architecture.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.House;

/** The build orders bundles by their manifests, so the architecture tests name, directly or not, all others. */
public final class JudgedLast implements Rule {

    static final String JUDGE = "org.raworkbench.architecture.tests";

    @Override
    public String sentence() {
        return "The architecture tests are built after every other bundle.";
    }

    @Override
    public List<Violation> violations(House house) {
        Set<String> before = new HashSet<>();
        Deque<Bundle> open = new ArrayDeque<>();
        house.bundle(JUDGE).ifPresent(open::add);
        while (!open.isEmpty()) {
            Bundle bundle = open.remove();
            if (before.add(bundle.name())) {
                bundle.requires().forEach(name -> house.bundle(name).ifPresent(open::add));
                bundle.imports().forEach(wanted -> house.exporter(wanted.packageName()).ifPresent(open::add));
            }
        }
        return house.bundles().stream().map(Bundle::name).filter(name -> !before.contains(name))
                .map(name -> new Violation(JUDGE, "Require-Bundle in its manifest",
                        "does not reach " + name + "; add " + name + ";resolution:=optional"))
                .toList();
    }
}
