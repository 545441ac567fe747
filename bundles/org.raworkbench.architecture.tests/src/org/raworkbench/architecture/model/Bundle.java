package org.raworkbench.architecture.model;

import java.util.List;
import java.util.Set;

/**
 * A bundle of the build.
 *
 * @param name its symbolic name
 * @param tool whether it lives in {@code releng/}: made for building, testing and showing, never part of the product
 * @param imports its {@code Import-Package} header
 * @param requires the bundles of its {@code Require-Bundle} and {@code Fragment-Host} headers
 * @param exports its {@code Export-Package} header
 * @param packages the packages of its sources
 * @param classes its compiled classes
 */
public record Bundle(String name, boolean tool, List<PackageImport> imports, Set<String> requires,
        List<PackageExport> exports, List<SourcePackage> packages, List<ClassReferences> classes) {

    /** Whether its name says that it only holds tests. */
    public boolean isTest() {
        return name.endsWith(".tests");
    }
}
