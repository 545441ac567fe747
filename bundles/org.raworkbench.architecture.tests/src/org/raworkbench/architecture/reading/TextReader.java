package org.raworkbench.architecture.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.raworkbench.architecture.model.TextFile;

/** Reads the committed texts: the files git knows, or all but what a build makes where there is no git. */
final class TextReader {

    /** Folders with what builds and tools make. */
    private static final Set<String> MADE = Set.of(".git", "target", "bin", ".work", "OSGI-INF");

    /** So much of a file is looked at to tell text from binary, as git does. */
    private static final int LOOK = 8000;

    private TextReader() {
    }

    static List<TextFile> read(Path root) throws IOException {
        List<TextFile> texts = new ArrayList<>();
        for (String path : paths(root)) {
            Path file = root.resolve(path);
            if (Files.isRegularFile(file)) {
                byte[] content = Files.readAllBytes(file);
                if (isText(content)) {
                    texts.add(new TextFile(path, new String(content, StandardCharsets.UTF_8)));
                }
            }
        }
        return texts;
    }

    private static List<String> paths(Path root) throws IOException {
        Optional<List<String>> committed = committed(root);
        return committed.isPresent() ? committed.get() : walked(root);
    }

    private static Optional<List<String>> committed(Path root) throws IOException {
        if (!Files.exists(root.resolve(".git"))) {
            return Optional.empty();
        }
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z").directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 && !names.isEmpty() ? Optional.of(List.of(names.split("\0"))) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git listed the files", e);
        } catch (IOException gitIsNotInstalled) {
            return Optional.empty();
        }
    }

    private static List<String> walked(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(root::relativize).filter(TextReader::isOurs)
                    .map(path -> path.toString().replace('\\', '/')).sorted().toList();
        }
    }

    private static boolean isOurs(Path path) {
        for (Path part : path) {
            if (MADE.contains(part.toString())) {
                return false;
            }
        }
        return !path.getFileName().toString().startsWith(".polyglot.");
    }

    private static boolean isText(byte[] content) {
        for (int i = 0; i < Math.min(LOOK, content.length); i++) {
            if (content[i] == 0) {
                return false;
            }
        }
        return true;
    }
}
