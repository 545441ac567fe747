package org.raworkbench.architecture.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.ClassReferences;
import org.raworkbench.architecture.model.PackageExport;
import org.raworkbench.architecture.model.PackageImport;
import org.raworkbench.architecture.model.SourcePackage;

/** Reads one bundle from its folder. */
final class BundleReader {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private BundleReader() {
    }

    static boolean isBundle(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST));
    }

    static Bundle read(Path folder, boolean tool) throws IOException {
        Attributes headers;
        try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
            headers = new Manifest(in).getMainAttributes();
        }
        String name = Headers.clauses(headers.getValue("Bundle-SymbolicName")).get(0).names().get(0);
        return new Bundle(name, tool, imports(headers), requires(headers), exports(headers), packages(folder),
                classes(folder.resolve("target/classes")));
    }

    private static List<PackageImport> imports(Attributes headers) {
        List<PackageImport> imports = new ArrayList<>();
        for (Headers.Clause clause : Headers.clauses(headers.getValue("Import-Package"))) {
            Optional<String> version = Optional.ofNullable(clause.parameters().get("version"));
            clause.names().forEach(name -> imports.add(new PackageImport(name, version)));
        }
        return imports;
    }

    private static Set<String> requires(Attributes headers) {
        Set<String> requires = new LinkedHashSet<>();
        for (String header : List.of("Require-Bundle", "Fragment-Host")) {
            Headers.clauses(headers.getValue(header)).forEach(clause -> requires.addAll(clause.names()));
        }
        return requires;
    }

    private static List<PackageExport> exports(Attributes headers) {
        List<PackageExport> exports = new ArrayList<>();
        for (Headers.Clause clause : Headers.clauses(headers.getValue("Export-Package"))) {
            Set<String> friends = new LinkedHashSet<>();
            Headers.clauses(clause.parameters().get("x-friends:")).forEach(friend -> friends.addAll(friend.names()));
            boolean hidden = "true".equals(clause.parameters().get("x-internal:"));
            Optional<String> version = Optional.ofNullable(clause.parameters().get("version"));
            clause.names().forEach(name -> exports.add(new PackageExport(name, version, friends, hidden)));
        }
        return exports;
    }

    /** The packages of all source folders that build.properties names; one description is enough for a package. */
    private static List<SourcePackage> packages(Path folder) throws IOException {
        Properties build = new Properties();
        Path file = folder.resolve("build.properties");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                build.load(in);
            }
        }
        List<Path> sources = Stream.of(build.getProperty("source..", "src/").split(",")).map(String::strip)
                .map(folder::resolve).filter(Files::isDirectory).toList();
        Set<Path> packages = new TreeSet<>();
        for (Path source : sources) {
            files(source, ".java").forEach(java -> packages.add(source.relativize(java.getParent())));
        }
        List<SourcePackage> described = new ArrayList<>();
        for (Path one : packages) {
            Optional<String> description = Optional.empty();
            for (Path source : sources) {
                Path comment = source.resolve(one).resolve("package-info.java");
                if (description.isEmpty() && Files.exists(comment)) {
                    description = PackageComment.of(Files.readString(comment));
                }
            }
            described.add(new SourcePackage(one.toString().replace('\\', '/').replace('/', '.'), description));
        }
        return described;
    }

    private static List<ClassReferences> classes(Path folder) throws IOException {
        List<ClassReferences> classes = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder, ".class")) {
                classes.add(ClassFileReader.read(Files.readAllBytes(file)));
            }
        }
        return classes;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).filter(Files::isRegularFile).sorted().toList();
        }
    }
}
