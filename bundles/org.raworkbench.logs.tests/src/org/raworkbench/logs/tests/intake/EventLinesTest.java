package org.raworkbench.logs.tests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that stand on one line are told apart; what holds nothing says so. */
class EventLinesTest {

    private static final String EVENT = "<Event xmlns='x'><System><EventID>1</EventID></System></Event>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void eachEventGetsALine(String charset) throws IOException {
        String saved = "<?xml version=\"1.0\"?>\r\n<Events>" + EVENT.repeat(9000) + "</Events>";
        byte[] bytes = saved.getBytes(Charset.forName(charset));
        Taken taken = Taken.of(Files.write(folder.resolve("a.xml"), bytes));
        String expected = "<?xml version=\"1.0\"?>\r\n<Events>\n" + (EVENT + "\n").repeat(9000) + "</Events>";
        assertEquals(expected, taken.onlyText());
        assertEquals(bytes.length, taken.only().bytes());
        assertEquals(1, taken.problems.size());
        Path packed = folder.resolve("a.xml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(bytes);
        }
        assertEquals(expected, Taken.of(packed).onlyText());
    }

    @Test
    void eventsOnLinesOfTheirOwnStayWhereTheyAre() throws IOException {
        String text = (EVENT + "\n").repeat(3);
        Path file = Files.writeString(folder.resolve("a.xml"), text);
        assertEquals(file, Taken.of(file).only().content());
    }

    @Test
    void whatHoldsNothingSaysSo() throws IOException {
        Path zip = folder.resolve("empty.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry("folder/"));
        }
        assertTrue(Taken.of(zip).problems.get(0).text().contains("is empty"));
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertTrue(Taken.of(inner).problems.get(0).text().contains("no file"));
    }
}
