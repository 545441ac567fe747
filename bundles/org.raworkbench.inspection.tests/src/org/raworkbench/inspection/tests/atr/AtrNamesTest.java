package org.raworkbench.inspection.tests.atr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.inspection.atr.AtrNames;
import org.raworkbench.smartcard.Bytes;

/** The lists are made up, except where the installed one of pcsc-tools is named. */
class AtrNamesTest {

    private static final Bytes JCOP = Bytes.ofHex("3B F9 18 00 00 81 31 FE 45 4A 43 4F 50 34 31 56 32 32 AF");

    @TempDir
    private Path folder;

    private Path list(String content) throws IOException {
        Path file = folder.resolve("list.txt");
        Files.writeString(file, content);
        return file;
    }

    private static List<String> names(Path list, String atr) {
        return new AtrNames(List.of(list)).names(Bytes.ofHex(atr));
    }

    @Test
    void theNhsCardsHaveNamesWithoutAnyList() {
        AtrNames names = new AtrNames(List.of(folder.resolve("missing.txt"), folder));
        assertEquals(List.of("NHS Care Identity Service smartcard with a JCOP41 chip"), names.names(JCOP));
        assertEquals(List.of(), names.names(Bytes.ofHex("3B 00")));
        assertEquals(List.of(), names.names(Bytes.empty()));
    }

    @Test
    void everyEntryThatFitsGivesItsNames() throws IOException {
        Path list = list("""
                # a comment
                3B 0. 4[1-3]
                \tA family
                \thttps://example.org/not-a-name

                3B 01 42
                \tOne card
                \tAnother name
                3b 01 42
                \tListed twice
                """);
        assertEquals(List.of("A family", "One card", "Another name", "Listed twice"), names(list, "3B 01 42"));
        assertEquals(List.of("A family"), names(list, "3B 02 43"));
        assertEquals(List.of(), names(list, "3B 02 44"));
    }

    @Test
    void mistakesInAListAreSurvived() throws IOException {
        Path list = list("""
                3B 3[1,3]
                \tWith a comma
                3B .* 38
                \tOpen in the middle
                3B 4[
                \tBroken
                3B 5[9-1]
                \tUpside down
                3B (00|01)+
                \tNot of this kind
                no ATR at all
                \tNothing
                3B 3[1-
                \tno end of line""");
        assertEquals(List.of("With a comma"), names(list, "3B 33"));
        assertEquals(List.of("Open in the middle"), names(list, "3B 01 02 38"));
        assertEquals(List.of(), names(list, "3B 4A"));
        assertEquals(List.of(), names(list, "3B 00"));
    }

    @Test
    void aChangedListIsReadAgain() throws IOException {
        Path file = list("3B 00\n\tOld\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        AtrNames names = new AtrNames(List.of(file));
        assertEquals(List.of("Old"), names.names(Bytes.ofHex("3B 00")));
        Files.writeString(file, "3B 00\n\tNew\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T00:00:00Z")));
        assertEquals(List.of("New"), names.names(Bytes.ofHex("3B 00")));
        Files.delete(file);
        assertEquals(List.of(), names.names(Bytes.ofHex("3B 00")));
    }

    @Test
    void theReadersThreadNeedNotWait() {
        List<Runnable> waiting = new ArrayList<>();
        var later = new AtrNames(List.of()).names(JCOP, waiting::add).toCompletableFuture();
        assertEquals(false, later.isDone());
        waiting.forEach(Runnable::run);
        assertEquals(1, later.join().size());
    }

    @Test
    void noiseIsNoList() throws IOException {
        Random random = new Random(5);
        String alphabet = "3BF 0.[]-*,\t\n#\u0000é";
        for (int i = 0; i < 300; i++) {
            StringBuilder noise = new StringBuilder();
            for (int j = 0; j < 400; j++) {
                noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            names(list(noise.toString()), "3B F0 00");
        }
        byte[] binary = new byte[100_000];
        random.nextBytes(binary);
        Path file = folder.resolve("list.txt");
        Files.write(file, binary);
        assertEquals(List.of(), names(file, "3B F0 00"));
    }

    /** The installed list, asked line by line with regular expressions as its format says. */
    @Test
    void everyEntryOfTheInstalledListIsFound() throws IOException {
        Path installed = Path.of("/usr/share/pcsc/smartcard_list.txt");
        assertTrue(Files.isReadable(installed), "needs the Debian package pcsc-tools: " + installed + " is missing");
        AtrNames names = new AtrNames(List.of(installed));
        List<String> lines = Files.readAllLines(installed, StandardCharsets.UTF_8);
        List<String> unknown = new ArrayList<>();
        for (String line : lines) {
            if (line.matches("[0-9A-Fa-f]{2}( [0-9A-Fa-f]{2})*") && names.names(Bytes.ofHex(line)).isEmpty()) {
                unknown.add(line);
            }
        }
        assertEquals(List.of(), unknown);
        assertTrue(names.names(JCOP).size() >= 3, names.names(JCOP).toString());
        List<String> patterns = lines.stream().filter(line -> line.matches("[0-9A-F].*[.\\[].*")).toList();
        List<String> literal = lines.stream().filter(line -> line.matches("[0-9A-F]{2}( [0-9A-F]{2})*")).toList();
        for (String pattern : patterns) {
            Pattern regex = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
            int at = lines.indexOf(pattern);
            String first = lines.get(at + 1).strip();
            literal.stream().filter(atr -> regex.matcher(atr).matches()).limit(2)
                    .filter(atr -> !first.startsWith("http"))
                    .forEach(atr -> assertTrue(names.names(Bytes.ofHex(atr)).contains(first), pattern + " for " + atr));
        }
    }
}
