package org.raworkbench.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.ClassReferences;
import org.raworkbench.architecture.model.House;
import org.raworkbench.architecture.model.PackageExport;
import org.raworkbench.architecture.model.PackageImport;
import org.raworkbench.architecture.model.SourcePackage;
import org.raworkbench.architecture.model.TextFile;
import org.raworkbench.architecture.reading.HouseReader;

/** What is read from a small source tree that the test writes. */
class HouseReaderTest {

    @TempDir
    Path root;

    private Path logs;

    @BeforeEach
    void aBundle() throws IOException {
        logs = root.resolve("bundles/org.raworkbench.logs");
        write("bundles/org.raworkbench.logs/META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-SymbolicName: org.raworkbench.logs;singleton:=true
                Import-Package: org.raworkbench.core;version="[1.0.0,2.0.0)",
                 org.raworkbench.internal.core,
                 org.osgi.framework;resolution:=optional;version="1.10.0"
                Require-Bundle: org.eclipse.core.runtime;bundle-version="[3.29.0,4.0.0)",
                 org.raworkbench.core;resolution:=optional
                Export-Package: org.raworkbench.internal.logs;
                  x-friends:="org.raworkbench.logs.tests,
                   org.raworkbench.logs.ui",
                 org.raworkbench.logs;version="1.0.0"
                """);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Bundle bundle() throws IOException {
        return HouseReader.read(root).bundle("org.raworkbench.logs").orElseThrow();
    }

    @Test
    void headersOfTheManifest() throws IOException {
        Bundle bundle = bundle();
        assertEquals(List.of(new PackageImport("org.raworkbench.core", Optional.of("[1.0.0,2.0.0)")),
                new PackageImport("org.raworkbench.internal.core", Optional.empty()),
                new PackageImport("org.osgi.framework", Optional.of("1.10.0"))), bundle.imports());
        assertEquals(Set.of("org.eclipse.core.runtime", "org.raworkbench.core"), bundle.requires());
        assertEquals(List.of(
                new PackageExport("org.raworkbench.internal.logs", Optional.empty(),
                        Set.of("org.raworkbench.logs.tests", "org.raworkbench.logs.ui"), false),
                new PackageExport("org.raworkbench.logs", Optional.of("1.0.0"), Set.of(), false)), bundle.exports());
    }

    @Test
    void packagesOfAllSourceFoldersWithTheirDescription() throws IOException {
        write("bundles/org.raworkbench.logs/build.properties", "source.. = src/,\\\n  src-gen/\n");
        write("bundles/org.raworkbench.logs/src/a/b/package-info.java",
                "/** A licence. */\n\n/**\n * Reads {@code logs} of\n * <b>clients</b>.\n */\n"
                        + "@Deprecated\npackage a.b;\n");
        write("bundles/org.raworkbench.logs/src-gen/a/c/C.java", "package a.c;");
        assertEquals(List.of(new SourcePackage("a.b", Optional.of("Reads logs of clients .")),
                new SourcePackage("a.c", Optional.empty())), bundle().packages());
    }

    @Test
    void classesWithWhatTheySpeakOf() throws IOException {
        Files.createDirectories(logs.resolve("target/classes"));
        try (InputStream in = SpeakingClass.class.getResourceAsStream("SpeakingClass.class")) {
            Files.copy(in, logs.resolve("target/classes/SpeakingClass.class"));
        }
        ClassReferences one = bundle().classes().get(0);
        assertEquals("org.raworkbench.architecture.tests.SpeakingClass", one.className());
        for (String used : List.of("java.util.zip.CRC32", "java.util.Map$Entry", "java.util.BitSet",
                "java.time.DateTimeException", "java.util.function.Supplier", "java.lang.FunctionalInterface")) {
            assertTrue(one.classes().contains(used), used + " in " + one.classes());
        }
        assertTrue(one.strings().containsAll(Set.of("in a field", "in a method", "in an annotation")),
                one.strings()::toString);
    }

    @Test
    void toolsAreKnownByTheirFolder() throws IOException {
        write("releng/org.raworkbench.vpcd/META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-SymbolicName: org.raworkbench.vpcd\n");
        Map<String, Boolean> tools = HouseReader.read(root).bundles().stream()
                .collect(Collectors.toMap(Bundle::name, Bundle::tool));
        assertEquals(Map.of("org.raworkbench.logs", false, "org.raworkbench.vpcd", true), tools);
    }

    @Test
    void textsWithoutGitAreAllButWhatIsMadeOrBinary() throws IOException {
        write("README.md", "read me");
        write("bundles/org.raworkbench.logs/target/made.txt", "made");
        write("picture.png", "\0\1\2");
        House house = HouseReader.read(root);
        Map<String, TextFile> texts = house.texts().stream()
                .collect(Collectors.toMap(TextFile::path, Function.identity()));
        assertEquals(Set.of("README.md", "bundles/org.raworkbench.logs/META-INF/MANIFEST.MF"), texts.keySet());
        assertEquals("read me", texts.get("README.md").text());
    }
}
