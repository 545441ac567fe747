package org.raworkbench.architecture.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.raworkbench.architecture.model.House;

/** A package can be explained in one sentence, and its package-info.java says that sentence. */
public final class PackagesExplained implements Rule {

    private static final Pattern SENTENCE = Pattern.compile("\\S+\\s+\\S+\\s+\\S.*?\\.(\\s.*)?", Pattern.DOTALL);

    @Override
    public String sentence() {
        return "Every package has a package-info.java that explains it in a sentence.";
    }

    @Override
    public List<Violation> violations(House house) {
        return house.bundles().stream().flatMap(bundle -> bundle.packages().stream()
                .filter(one -> !explains(one.description())).map(one -> new Violation(bundle.name(),
                        "package " + one.packageName(),
                        "has no package-info.java with a sentence that says what it is for")))
                .toList();
    }

    private static boolean explains(Optional<String> description) {
        return description.filter(text -> SENTENCE.matcher(text.strip()).matches()).isPresent();
    }
}
