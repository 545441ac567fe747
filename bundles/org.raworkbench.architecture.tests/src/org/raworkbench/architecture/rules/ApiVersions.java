package org.raworkbench.architecture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.House;
import org.raworkbench.architecture.model.PackageExport;
import org.raworkbench.architecture.model.PackageImport;

/** API is versioned where it is exported and bounded where it is imported. */
public final class ApiVersions implements Rule {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(\\.[\\w-]+)?");
    private static final Pattern RANGE = Pattern.compile("\\[\\d+(\\.\\d+){0,2},\\s*\\d+(\\.\\d+){0,2}\\)");

    @Override
    public String sentence() {
        return "Exported API has a version, and an import of it a version range such as [1.0.0,2.0.0).";
    }

    @Override
    public List<Violation> violations(House house) {
        List<Violation> found = new ArrayList<>();
        for (Bundle bundle : house.bundles()) {
            for (PackageExport export : bundle.exports()) {
                if (isApi(export.packageName()) && !VERSION.matcher(export.version().orElse("")).matches()) {
                    found.add(new Violation(bundle.name(), "Export-Package in its manifest",
                            export.packageName() + " is API without a version of three numbers"));
                }
            }
            for (PackageImport wanted : bundle.imports()) {
                if (isApi(wanted.packageName()) && !RANGE.matcher(wanted.version().orElse("")).matches()) {
                    found.add(new Violation(bundle.name(), "Import-Package in its manifest",
                            wanted.packageName() + " has "
                                    + wanted.version().map(version -> "the version " + version).orElse("no version")
                                    + " where a range such as [1.0.0,2.0.0) belongs"));
                }
            }
        }
        return found;
    }

    private static boolean isApi(String packageName) {
        return (packageName + ".").startsWith("org.raworkbench.") && !FriendsOnly.isInternal(packageName);
    }
}
