package org.raworkbench.logs.tests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.logs.IntakeLimits;

/** Every encoding becomes the same text; the guess can be overruled; broken bytes never lose a line. */
class EncodingsTest {

    private static final String TEXT = "2026-06-15 09:00:00 INFO caf\u00e9 costs \u00a35 \u2013 ok\r\nsecond line\nthird";

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.log"), bytes);
    }

    private static byte[] marked(String mark, byte[] text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(HexFormat.of().parseHex(mark));
        out.write(text);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,,UTF-8", "UTF-16LE,FFFE,UTF-16LE", "UTF-16BE,FEFF,UTF-16BE", "UTF-16LE,'',UTF-16LE",
        "UTF-16BE,'',UTF-16BE", "windows-1252,'',windows-1252"})
    void theEncodingIsGuessed(String charset, String mark, String name) throws IOException {
        Taken taken = Taken.of(file(marked(mark == null ? "" : mark, TEXT.getBytes(Charset.forName(charset)))));
        assertEquals(name, taken.only().encoding());
        assertTrue(taken.only().guessed());
        assertEquals(TEXT, taken.onlyText());
        assertEquals(0, taken.only().digest().join().badBytes());
    }

    /** What is not ASCII stands behind what is looked at first. */
    @ParameterizedTest
    @CsvSource({"windows-1252,windows-1252", "UTF-8,UTF-8"})
    void theGuessIsNotFromTheBeginningAlone(String charset, String name) throws IOException {
        String text = "2026-06-15 09:00:00 INFO plain\n".repeat(5000) + TEXT;
        Taken taken = Taken.of(file(text.getBytes(Charset.forName(charset))));
        assertEquals(name, taken.only().encoding());
        assertEquals(text, taken.onlyText());
        assertEquals(0, taken.only().digest().join().badBytes());
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,windows-1252", "UTF-8,UTF-8", "US-ASCII,US-ASCII"})
    void theEncodingOfAPackedLogIsSeenAsItPasses(String charset, String name) throws IOException {
        String text = "2026-06-15 09:00:00 INFO plain\n".repeat(5000) + (name.equals("US-ASCII") ? "end" : TEXT);
        Path file = folder.resolve("a.log.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(Charset.forName(charset)));
        }
        Taken taken = Taken.of(file);
        assertEquals(name, taken.only().encoding());
        assertEquals(text, taken.onlyText());
    }

    @Test
    void plainTextIsReadWhereItIs() throws IOException {
        Path file = file("only ascii\n".getBytes(StandardCharsets.US_ASCII));
        Taken taken = Taken.of(file);
        assertEquals("US-ASCII", taken.only().encoding());
        assertFalse(taken.only().copy());
        assertEquals(file, taken.only().content());
    }

    @Test
    void theHashIsOfTheBytesAsFoundAndTheyStay() throws Exception {
        byte[] bytes = marked("FFFE", TEXT.getBytes(StandardCharsets.UTF_16LE));
        Path file = file(bytes);
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Taken taken = Taken.of(file);
        assertEquals(sha256, taken.only().digest().join().sha256());
        assertEquals(bytes.length, taken.only().bytes());
        org.junit.jupiter.api.Assertions.assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void theGuessIsOverruled() throws IOException {
        Path file = file("\u00a35 caf\u00e9".getBytes(StandardCharsets.UTF_8));
        Taken taken = Taken.of(file, IntakeLimits.USUAL, Optional.of(Charset.forName("windows-1252")));
        assertEquals("windows-1252", taken.only().encoding());
        assertFalse(taken.only().guessed());
        assertEquals("\u00c2\u00a35 caf\u00c3\u00a9", taken.onlyText());
        Taken other = Taken.of(file("\u00a35".getBytes("IBM850")), IntakeLimits.USUAL, Optional.of(Charset.forName("IBM850")));
        assertEquals("\u00a35", other.onlyText());
    }

    @Test
    void linesOfTwoEncodingsInOneFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("caf\u00e9 one\n".getBytes(StandardCharsets.UTF_8));
        out.write("caf\u00e9 two\n".getBytes(Charset.forName("windows-1252")));
        Taken taken = Taken.of(file(out.toByteArray()));
        assertEquals("caf\u00e9 one\ncaf\u00e9 two\n", taken.onlyText());
        assertEquals("UTF-8 and windows-1252", taken.only().encoding());
    }

    @Test
    void brokenHalvesBecomeVisibleAndAreCounted() throws IOException {
        byte[] text = "line one\nline two\nline three\n".getBytes(StandardCharsets.UTF_16LE);
        text[4] = 0;
        text[5] = (byte) 0xD8;
        Taken taken = Taken.of(file(marked("FFFE", text)));
        assertEquals("li\ufffde one\nline two\nline three\n", taken.onlyText());
        assertEquals(2, taken.only().digest().join().badBytes());
    }

    @Test
    void brokenUtf8IsCountedAndKeepsItsLines() throws IOException {
        byte[] text = "a \u00e9\nb \u00e9\nc\n".getBytes(StandardCharsets.UTF_8);
        text[3] = '?';
        Taken taken = Taken.of(file(text), IntakeLimits.USUAL, Optional.of(StandardCharsets.UTF_8));
        assertEquals(1, taken.only().digest().join().badBytes());
        assertEquals(3, taken.onlyText().lines().count());
    }

    /** The quick way gives every character; a half of a pair alone becomes a replacement and takes nothing with it. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void anyUtf16IsDecoded(String name) throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(3000);
            while (text.length() < length) {
                text.append(switch (random.nextInt(8)) {
                    case 0 -> "\u00e9\u00a3";
                    case 1 -> "\ud83d\ude00";
                    case 2 -> "\u20ac";
                    case 3 -> random.nextInt(10) == 0 ? "\ud800" : "\n";
                    default -> "plain ascii text ";
                });
            }
            Charset charset = Charset.forName(name);
            byte[] bytes = new byte[text.length() * 2];
            for (int i = 0; i < text.length(); i++) {
                boolean big = name.endsWith("BE");
                bytes[i * 2 + (big ? 0 : 1)] = (byte) (text.charAt(i) >> 8);
                bytes[i * 2 + (big ? 1 : 0)] = (byte) text.charAt(i);
            }
            Taken taken = Taken.of(file(bytes), IntakeLimits.USUAL, Optional.of(charset));
            if (bytes.length > 0) {
                assertEquals(whole(text), taken.onlyText());
            }
        }
    }

    /** Whatever the bytes: nothing is thrown, no line is lost. */
    @Test
    void anyBytesKeepTheirLines() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(200_000)];
            random.nextBytes(bytes);
            if (round % 2 == 0) {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = random.nextInt(50) == 0 ? bytes[i] : (byte) "line of text\n".charAt(i % 13);
                }
            }
            Path file = file(bytes);
            for (String name : new String[] {"UTF-8", "windows-1252"}) {
                Taken taken = Taken.of(file, IntakeLimits.USUAL, Optional.of(Charset.forName(name)));
                if (!taken.logs.isEmpty()) {
                    assertEquals(newlines(bytes), newlines(taken.contents.values().iterator().next()));
                }
            }
            Taken guessed = Taken.of(file);
            if (!guessed.logs.isEmpty() && !guessed.only().encoding().startsWith("UTF-16")) {
                assertEquals(newlines(bytes), newlines(guessed.contents.values().iterator().next()));
            }
        }
    }

    private static String whole(CharSequence text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().forEach(point -> whole.appendCodePoint(
                point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point));
        return whole.toString();
    }

    private static long newlines(byte[] bytes) {
        long count = 0;
        for (byte one : bytes) {
            count += one == '\n' ? 1 : 0;
        }
        return count;
    }
}
