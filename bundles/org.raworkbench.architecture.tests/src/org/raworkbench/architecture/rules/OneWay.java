package org.raworkbench.architecture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.House;

/** Dependencies follow the arrow. */
public final class OneWay implements Rule {

    @Override
    public String sentence() {
        return "Dependencies point one way: view -> engine -> smartcard -> core; app, cli and help stand on top.";
    }

    @Override
    public List<Violation> violations(House house) {
        List<Violation> found = new ArrayList<>();
        for (Bundle bundle : house.bundles()) {
            if (Plan.isFree(bundle)) {
                continue;
            }
            Optional<Set<String>> allowed = Plan.mayUse(bundle, house);
            if (allowed.isEmpty()) {
                found.add(new Violation(bundle.name(), "Bundle-SymbolicName in its manifest",
                        "the plan of the house does not know this bundle; put it into Plan.java of the architecture"
                                + " tests with what it may use"));
                continue;
            }
            for (Dependency dependency : Dependency.of(bundle, house)) {
                if (!allowed.get().contains(dependency.to().name())) {
                    found.add(dependency.violation("it may only use " + allowed.get().stream().sorted().toList()));
                }
            }
        }
        return found;
    }
}
