package org.raworkbench.architecture.rules;

import java.util.List;

import org.raworkbench.architecture.model.House;

/** Views meet at the desk, not in each other's classes. */
public final class ViewsApart implements Rule {

    @Override
    public String sentence() {
        return "Views do not know each other; they meet at the desk.";
    }

    @Override
    public List<Violation> violations(House house) {
        return house.bundles().stream().filter(bundle -> Plan.isView(bundle.name()))
                .flatMap(bundle -> Dependency.of(bundle, house).stream())
                .filter(dependency -> Plan.isView(dependency.to().name()))
                .map(dependency -> dependency
                        .violation("what both views need belongs to org.raworkbench.ui or the desk"))
                .toList();
    }
}
