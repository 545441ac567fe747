package org.raworkbench.internal.smartcard.pcsc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The programs beside this one that use the PC/SC library now. No operating system tells who holds a card; on Linux one
 * can at least see who could.
 */
final class OtherPrograms {

    private static final Path PROC = Path.of("/proc");
    private static final int LONGEST_NAME = 64;

    private OtherPrograms() {
    }

    /** Their names, with a comma between them; empty where there are none or the system does not tell. */
    static Optional<String> names() {
        TreeSet<String> names = new TreeSet<>();
        String self = Long.toString(ProcessHandle.current().pid());
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                if (!process.endsWith(self) && usesPcsc(process)) {
                    name(process).filter(name -> !name.equals("pcscd")).ifPresent(names::add);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // No /proc on this system.
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** Other people's processes cannot be read without being root; then they are not named. */
    private static boolean usesPcsc(Path process) {
        try (Stream<String> maps = Files.lines(process.resolve("maps"), StandardCharsets.ISO_8859_1)) {
            return maps.anyMatch(line -> line.contains("/libpcsclite"));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** The file name of the program as it was called; the kernel's own name for it is cut after 15 characters. */
    private static Optional<String> name(Path process) {
        try {
            String line = Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
            String program = line.substring(0, line.indexOf('\0') < 0 ? line.length() : line.indexOf('\0'));
            String name = program.substring(program.lastIndexOf('/') + 1).replaceAll("[^\\x20-\\x7E]", "").strip();
            return name.isEmpty() ? Optional.empty()
                    : Optional.of(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
