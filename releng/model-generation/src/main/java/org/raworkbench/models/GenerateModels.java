package org.raworkbench.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes {@code src-gen} of the bundles that have a model, or checks that it is what the model says. */
public final class GenerateModels {

    private static final List<Model> MODELS = List.of(
            new Model("org.raworkbench.guidance", "knowledge", "Knowledge"),
            new Model("org.raworkbench.cases", "supportcase", "SupportCase"));

    private GenerateModels() {
    }

    /** @param arguments {@code check} or {@code write}, the repository's root, an empty folder to generate into */
    public static void main(String... arguments) throws IOException {
        boolean write = arguments[0].equals("write");
        Path root = Path.of(arguments[1]);
        Path work = Path.of(arguments[2]);
        List<String> differences = new ArrayList<>();
        for (Model model : MODELS) {
            Path bundle = root.resolve("bundles").resolve(model.bundle());
            Path generated = work.resolve(model.bundle());
            delete(generated);
            Files.createDirectories(generated);
            model.generate(bundle.resolve("model"), generated);
            Path checkedIn = bundle.resolve("src-gen");
            if (write) {
                delete(checkedIn);
                copy(generated, checkedIn);
            } else {
                compare(generated, checkedIn, differences);
            }
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException("Generated code is not what the models say; write it anew with -Drawb.models=write: "
                    + differences);
        }
    }

    private static void compare(Path generated, Path checkedIn, List<String> differences) throws IOException {
        TreeSet<Path> names = new TreeSet<>(names(generated));
        names.addAll(names(checkedIn));
        for (Path name : names) {
            Path made = generated.resolve(name);
            Path kept = checkedIn.resolve(name);
            if (!Files.exists(made) || !Files.exists(kept) || Files.mismatch(made, kept) != -1) {
                differences.add(kept.toString());
            }
        }
    }

    private static List<Path> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path name : names(from)) {
            Path target = to.resolve(name.toString());
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }
}
