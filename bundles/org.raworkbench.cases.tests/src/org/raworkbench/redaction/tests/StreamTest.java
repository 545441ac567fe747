package org.raworkbench.redaction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;
import org.raworkbench.redaction.Replacement;
import org.raworkbench.redaction.corpus.Corpus;
import org.raworkbench.redaction.corpus.MarkedText;

/** Files of any length and encoding. */
class StreamTest {

    private static byte[] redacted(byte[] bytes, List<Replacement> found) throws IOException {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        pass.learn(new ByteArrayInputStream(bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pass.redact("file", new ByteArrayInputStream(bytes), out, found::add);
        return out.toByteArray();
    }

    private static String redacted(byte[] bytes) throws IOException {
        return new String(redacted(bytes, new ArrayList<>()), StandardCharsets.UTF_8);
    }

    @Test
    void aLongFileIsRedactedAsOneText() throws IOException {
        String text = Corpus.texts(600, 11).stream().map(MarkedText::text).collect(Collectors.joining());
        assertTrue(text.length() > 1_500_000, "several pieces: " + text.length());
        List<Replacement> found = new ArrayList<>();
        String streamed = new String(redacted(text.getBytes(StandardCharsets.UTF_8), found), StandardCharsets.UTF_8);
        RedactionPass whole = new RedactionPass(RedactionSettings.strict());
        List<Replacement> expected = whole.redact("file", text).found();
        assertEquals(expected.size(), found.size());
        assertEquals(expected.get(expected.size() - 1).place(), found.get(found.size() - 1).place());
        assertEquals(whole.redact("file", text).text(), streamed);
    }

    /** Pieces are looked at in halves; each of these keys lies across the middle or the end of one, or near it. */
    @ParameterizedTest
    @ValueSource(ints = {490_000, 515_000, 523_500, 524_200, 1_020_000, 1_047_000})
    void aKeyOfManyLinesIsMaskedWhereverItLies(int before) throws IOException {
        String line = "2026-01-05 01:39:58,055 [49] DEBUG Session - Status of reader 4 polled, card present\n";
        String key = "-----BEGIN PRIVATE KEY-----\n" + "Qk7ZxW0pLmN4vT9sRyUeHgJdFaCbVnMiOkPqXz12\n".repeat(300)
                + "-----END PRIVATE KEY-----\n";
        String text = line.repeat(before / line.length()) + key + line.repeat(20_000);
        String redacted = redacted(text.getBytes(StandardCharsets.UTF_8));
        assertFalse(redacted.contains("Qk7Zx"));
        assertEquals(new RedactionPass(RedactionSettings.strict()).redact("file", text).text(), redacted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theEncodingStays(String name) throws IOException {
        Charset charset = Charset.forName(name);
        byte[] bytes = "\ufeffName: Zo\u00eb M\u00fcller\r\npassword=x9kkwq\r\n".getBytes(charset);
        assertEquals("\ufeffName: [person 1]\r\npassword=[password 1]\r\n",
                new String(redacted(bytes, new ArrayList<>()), charset));
    }

    @Test
    void utf16WithoutAMarkIsSeen() throws IOException {
        byte[] bytes = "password=x9kkwq and more".getBytes(StandardCharsets.UTF_16LE);
        assertEquals("password=[password 1] and more",
                new String(redacted(bytes, new ArrayList<>()), StandardCharsets.UTF_16LE));
    }

    @Test
    void anEncodingThatChangesHidesNothing() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("plain password=first11 here\n".getBytes(StandardCharsets.US_ASCII));
        mixed.write("wide password=second22 here\n".getBytes(StandardCharsets.UTF_16LE));
        mixed.write("plain password=third33 here\n".getBytes(StandardCharsets.US_ASCII));
        String text = redacted(mixed.toByteArray());
        assertFalse(text.contains("first11") || text.contains("second22") || text.contains("third33"), text);
        assertTrue(text.contains("wide password=[password 2] here"), text);
    }

    @Test
    void aMissingByteInUtf16HidesNothing() throws IOException {
        byte[] wide = "\ufeffsome words, then password=x9kkwq99 and more words".getBytes(StandardCharsets.UTF_16LE);
        byte[] broken = new byte[wide.length - 1];
        System.arraycopy(wide, 0, broken, 0, 11);
        System.arraycopy(wide, 12, broken, 11, wide.length - 12);
        String text = new String(redacted(broken, new ArrayList<>()), StandardCharsets.UTF_16LE);
        assertTrue(text.contains("[password 1]") && !text.contains("x9kkwq99"), text);
    }

    @Test
    void brokenUtf8IsReadAsWindowsText() throws IOException {
        byte[] bytes = "Name: Zo\u00eb M\u00fcller, tel 0113 496 0123 \u00e9".getBytes(Charset.forName("windows-1252"));
        assertEquals("Name: [person 1], tel [telephone 1] \u00e9", redacted(bytes));
        assertEquals(" \u00ff\u00feA \u00c3( password=[password 1]",
                redacted(bytes(' ', 0xff, 0xfe, 'A', ' ', 0xc3, '(', " password=x9kkwq")));
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof String text) {
                out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
            } else {
                out.write(part instanceof Character c ? c : (Integer) part);
            }
        }
        return out.toByteArray();
    }

    @Test
    void anEmptyFileStaysEmpty() throws IOException {
        assertEquals(0, redacted(new byte[0], new ArrayList<>()).length);
    }
}
