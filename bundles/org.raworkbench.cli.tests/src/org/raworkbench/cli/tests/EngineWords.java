package org.raworkbench.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands in a bundle: the words in its compiled code, and its files. */
final class EngineWords {

    private final Class<?> ofBundle;

    /** @param ofBundle any class of the bundle */
    EngineWords(Class<?> ofBundle) {
        this.ofBundle = ofBundle;
    }

    /** The texts that the classes with the wanted paths name. */
    Set<String> inCode(Predicate<String> wanted) throws IOException {
        Set<String> words = new HashSet<>();
        visit(path -> path.endsWith(".class") && wanted.test(path), bytes -> constants(bytes, words));
        return words;
    }

    /** The contents of the files with the wanted paths. */
    Set<String> files(Predicate<String> wanted) throws IOException {
        Set<String> contents = new HashSet<>();
        visit(wanted, bytes -> contents.add(new String(bytes, StandardCharsets.UTF_8)));
        return contents;
    }

    /** What is done with a file. */
    private interface Visitor {
        void take(byte[] content) throws IOException;
    }

    private void visit(Predicate<String> wanted, Visitor visitor) throws IOException {
        Path place;
        try {
            place = Path.of(ofBundle.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException wrong) {
            throw new IOException(wrong);
        }
        if (Files.isDirectory(place)) {
            visit(place, wanted, visitor);
            // a bundle that is not packed keeps its data beside its classes
            Path data = place.resolveSibling("..").resolve("knowledge").normalize();
            if (Files.notExists(place.resolve("knowledge")) && Files.isDirectory(data)) {
                visit(data.getParent(), path -> path.startsWith("knowledge/") && wanted.test(path), visitor);
            }
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), java.util.Map.of())) {
                visit(jar.getPath("/"), wanted, visitor);
            }
        }
    }

    private static void visit(Path root, Predicate<String> wanted, Visitor visitor) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file) && wanted.test(root.relativize(file).toString().replace('\\', '/'))) {
                    visitor.take(Files.readAllBytes(file));
                }
            }
        }
    }

    /** The texts of the constant pool (JVMS 4.4). */
    private static void constants(byte[] classFile, Set<String> words) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipBytes(8);
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> words.add(in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                case 5, 6 -> {
                    in.skipBytes(8);
                    index++;
                }
                default -> in.skipBytes(4);
            }
        }
    }
}
