package org.raworkbench.architecture.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.raworkbench.architecture.model.House;

/** What is still to be done is an issue, not a mark in a bundle. */
public final class NothingUnfinished implements Rule {

    /** Put together here, so that this source does not carry the marks itself. */
    private static final Pattern MARK = Pattern.compile("\\b(" + String.join("|", "TO" + "DO", "FIX" + "ME") + ")\\b");

    @Override
    public String sentence() {
        return "Bundles carry no marks of unfinished work; finish it or open an issue.";
    }

    @Override
    public List<Violation> violations(House house) {
        return Lines.with(MARK, house.texts().stream().filter(file -> file.path().startsWith("bundles/")),
                "; finish it or open an issue");
    }
}
