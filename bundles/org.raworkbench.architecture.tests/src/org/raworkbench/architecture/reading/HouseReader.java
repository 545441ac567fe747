package org.raworkbench.architecture.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.House;

/** Reads the whole house from the repository's root. */
public final class HouseReader {

    private HouseReader() {
    }

    /** Where the repository begins: as the build says, or the nearest folder above that holds one. */
    public static Path root() {
        String said = System.getProperty("rawb.root", "");
        if (!said.isBlank()) {
            return Path.of(said);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("bundles")) && Files.exists(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No repository around " + Path.of("").toAbsolutePath()
                + "; say where it is with -Drawb.root=FOLDER");
    }

    public static House read(Path root) throws IOException {
        List<Bundle> bundles = new ArrayList<>();
        for (Path folder : folders(root.resolve("bundles"))) {
            bundles.add(BundleReader.read(folder, false));
        }
        for (Path folder : folders(root.resolve("releng"))) {
            bundles.add(BundleReader.read(folder, true));
        }
        return new House(bundles, TextReader.read(root));
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(BundleReader::isBundle).sorted().toList();
        }
    }
}
