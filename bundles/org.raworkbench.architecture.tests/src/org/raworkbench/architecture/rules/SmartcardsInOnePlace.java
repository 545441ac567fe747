package org.raworkbench.architecture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.ClassReferences;
import org.raworkbench.architecture.model.House;
import org.raworkbench.architecture.model.PackageImport;

/** Java's own PC/SC classes have one user, and its tests. */
public final class SmartcardsInOnePlace implements Rule {

    private static final String ONLY_USER = "org.raworkbench.smartcard.pcsc";

    /** Put together when run: as constants they would be found in this very class. */
    private static final List<String> PACKAGES =
            List.of(String.join(".", "javax", "smartcardio"), String.join(".", "sun", "security", "smartcardio"));

    @Override
    public String sentence() {
        return "Only " + ONLY_USER + " uses " + PACKAGES + "; everybody else asks the smartcard service.";
    }

    @Override
    public List<Violation> violations(House house) {
        List<Violation> found = new ArrayList<>();
        for (Bundle bundle : house.bundles()) {
            if (Set.of(ONLY_USER, ONLY_USER + ".tests").contains(bundle.name())) {
                continue;
            }
            bundle.imports().stream().map(PackageImport::packageName).filter(SmartcardsInOnePlace::isOrNames)
                    .forEach(name -> found.add(violation(bundle, "Import-Package in its manifest", "imports " + name)));
            for (ClassReferences one : bundle.classes()) {
                one.classes().stream().filter(SmartcardsInOnePlace::isOrNames).sorted()
                        .forEach(name -> found.add(violation(bundle, "class " + one.className(), "uses " + name)));
                one.strings().stream().filter(SmartcardsInOnePlace::isOrNames).sorted().forEach(text -> found
                        .add(violation(bundle, "class " + one.className(), "has the text \"" + text + '"')));
            }
        }
        return found;
    }

    /** Names come with dots in the source, with slashes in class files. */
    private static boolean isOrNames(String text) {
        String dotted = text.replace('/', '.');
        return PACKAGES.stream().anyMatch(dotted::contains);
    }

    private static Violation violation(Bundle bundle, String place, String what) {
        return new Violation(bundle.name(), place, what + "; ask the smartcard service instead");
    }
}
