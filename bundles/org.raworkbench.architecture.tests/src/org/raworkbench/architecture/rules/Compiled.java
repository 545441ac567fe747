package org.raworkbench.architecture.rules;

import java.util.List;

import org.raworkbench.architecture.model.House;

/** Rules about classes say nothing about classes that are not there. */
public final class Compiled implements Rule {

    @Override
    public String sentence() {
        return "Every bundle with sources is compiled before the architecture is judged.";
    }

    @Override
    public List<Violation> violations(House house) {
        return house.bundles().stream().filter(bundle -> !bundle.packages().isEmpty() && bundle.classes().isEmpty())
                .map(bundle -> new Violation(bundle.name(), "target/classes",
                        "has sources but no compiled classes; build it too, or set rawb.architecture.partial=true"))
                .toList();
    }
}
