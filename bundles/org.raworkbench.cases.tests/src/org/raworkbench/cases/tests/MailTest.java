package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.cases.CaseExporter.Masking;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.supportcase.AttachmentKind;

class MailTest {

    @TempDir
    Path folder;

    private static Message parsed(byte[] mail) throws Exception {
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail));
    }

    @Test
    void aDraftOpensForWritingAndHasNobodyToGoTo() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.with("action", "Log in");
            Message mail = parsed(one.export(Format.EML));
            assertEquals("1", mail.getHeader().getField("X-Unsent").getBody());
            assertEquals("ERR1002 Unable to read the card: Log in", mail.getSubject());
            assertNull(mail.getTo());
            assertNull(mail.getFrom());
            assertEquals("1.0", mail.getHeader().getField("MIME-Version").getBody().strip());
        }
    }

    @Test
    void theAddressComesFromTheSiteAlone() throws Exception {
        Path site = Files.createDirectories(folder.resolve("site/cases"));
        Files.writeString(site.resolve("recipients.json"), "{\"national-service-desk\": \"desk@example.org\"}");
        try (WrittenCase one = new WrittenCase(folder, "err1002").site(folder.resolve("site"))) {
            assertEquals("desk@example.org", parsed(one.export(Format.EML)).getTo().get(0).toString());
        }
    }

    @Test
    void anAddressThatWouldBeginAHeaderIsLeftOutAndSaid() throws Exception {
        Path site = Files.createDirectories(folder.resolve("site/cases"));
        Files.writeString(site.resolve("recipients.json"),
                "{\n\"national-service-desk\": \"desk@example.org\\r\\nBcc: everyone@example.org\"}");
        try (WrittenCase one = new WrittenCase(folder, "err1002").site(folder.resolve("site"))) {
            try (PreparedCase prepared = one.prepare(Masking.APPLY)) {
                assertTrue(prepared.recipient().isEmpty());
                assertTrue(prepared.warnings().stream().anyMatch(warning -> warning.contains("is no mail address")),
                        prepared.warnings().toString());
            }
            assertNull(parsed(one.export(Format.EML)).getBcc());
        }
    }

    @Test
    void whatTheAuthorWroteIsNeverAHeader() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.with("action", "Log in\r\nBcc: everyone@example.org\r\n\r\n<script>")
                    .with("error", "\r\n\r\n--=-\r\nX: y");
            one.with("action", "Log in\u0085Bcc: everyone@example.org\u2028Cc: x@example.org\rX-A: b " + "lang "
                    .repeat(60));
            one.attach("x\r\nContent-Type: text\u2044html; name=\"y.log", "a");
            byte[] bytes = one.export(Format.EML);
            Message mail = parsed(bytes);
            assertNull(mail.getBcc());
            assertNull(mail.getCc());
            assertEquals(List.of("MIME-Version", "Date", "X-Unsent", "Subject", "Content-Type"),
                    mail.getHeader().getFields().stream().map(field -> field.getName()).toList());
            Entity attached = ((Multipart) mail.getBody()).getBodyParts().get(1);
            assertEquals(3, attached.getHeader().getFields().size());
            for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n")) {
                assertTrue(line.length() <= 998, "RFC 5322, 2.1.1");
                assertTrue(line.chars().allMatch(character -> character < 128 && character != '\n'
                        && character != '\r'), line);
            }
        }
    }

    @Test
    void everyLanguageArrives() throws Exception {
        String text = "\u00E9\u00E8 \u05E9\u05DC\u05D5\u05DD \u4F60\u597D \uD83D\uDE00 = soft\n.\nFrom here";
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.with("action", "\u00C4rger \uD83D\uDE00 " + "\u4F60".repeat(60)).with("error", text);
            Message mail = parsed(one.export(Format.EML));
            assertEquals("ERR1002 Unable to read the card: \u00C4rger \uD83D\uDE00 " + "\u4F60".repeat(60),
                    mail.getSubject());
            TextBody body = (TextBody) ((Multipart) mail.getBody()).getBodyParts().get(0).getBody();
            String arrived = new String(body.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
            assertTrue(arrived.contains(text), arrived);
        }
    }

    @Test
    void attachmentsArriveAsTheyLeave() throws Exception {
        byte[] bytes = new byte[100_000];
        new java.util.Random(7).nextBytes(bytes);
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.attach("B\u00FCro \u4F60.png", AttachmentKind.PICTURE, bytes).setLooked(true);
            byte[] mailBytes = one.export(Format.EML);
            Message mail = parsed(mailBytes);
            Entity attached = ((Multipart) mail.getBody()).getBodyParts().get(1);
            assertEquals("attachment", attached.getDispositionType());
            String raw = new String(mailBytes, StandardCharsets.US_ASCII).replaceAll("\\s+", " ");
            assertTrue(raw.contains("filename=\"B_ro _.png\"; filename*=UTF-8''B%C3%BCro%20%E4%BD%A0.png"),
                    raw.substring(0, 3000));
            assertEquals("image/png", attached.getMimeType());
            org.junit.jupiter.api.Assertions.assertArrayEquals(bytes,
                    ((SingleBody) attached.getBody()).getInputStream().readAllBytes());
        }
    }
}
