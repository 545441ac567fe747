package org.raworkbench.architecture.tests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.ClassReferences;
import org.raworkbench.architecture.model.House;
import org.raworkbench.architecture.model.PackageExport;
import org.raworkbench.architecture.model.PackageImport;
import org.raworkbench.architecture.model.SourcePackage;
import org.raworkbench.architecture.model.TextFile;

/** A made-up bundle for proving rules; names come without {@code org.raworkbench.} in front where a bundle is meant. */
final class MadeUp {

    static final String PREFIX = "org.raworkbench.";

    private final String name;
    private boolean tool;
    private final List<PackageImport> imports = new ArrayList<>();
    private final Set<String> requires = new LinkedHashSet<>();
    private final List<PackageExport> exports = new ArrayList<>();
    private final List<SourcePackage> packages = new ArrayList<>();
    private final List<ClassReferences> classes = new ArrayList<>();

    private MadeUp(String name) {
        this.name = name;
    }

    static MadeUp bundle(String shortName) {
        return new MadeUp(PREFIX + shortName);
    }

    static House house(MadeUp... bundles) {
        return new House(List.of(bundles).stream().map(MadeUp::build).toList(), List.of());
    }

    static House text(String path, String text) {
        return new House(List.of(), List.of(new TextFile(path, text)));
    }

    MadeUp asTool() {
        tool = true;
        return this;
    }

    MadeUp imports(String packageName) {
        return imports(packageName, "[1.0.0,2.0.0)");
    }

    MadeUp imports(String packageName, String version) {
        imports.add(new PackageImport(packageName, Optional.ofNullable(version)));
        return this;
    }

    MadeUp requires(String bundle) {
        requires.add(bundle);
        return this;
    }

    MadeUp exports(String packageName, String version) {
        exports.add(new PackageExport(packageName, Optional.ofNullable(version), Set.of(), false));
        return this;
    }

    MadeUp exportsTo(String packageName, String... friends) {
        exports.add(new PackageExport(packageName, Optional.empty(), Set.of(friends), false));
        return this;
    }

    MadeUp describes(String packageName, String description) {
        packages.add(new SourcePackage(packageName, Optional.ofNullable(description)));
        return this;
    }

    MadeUp holds(String className, String... used) {
        classes.add(new ClassReferences(className, Set.of(used), Set.of()));
        return this;
    }

    MadeUp says(String className, String... strings) {
        classes.add(new ClassReferences(className, Set.of(), Set.of(strings)));
        return this;
    }

    private Bundle build() {
        return new Bundle(name, tool, imports, requires, exports, packages, classes);
    }
}
