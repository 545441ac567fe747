package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.cases.CaseExporter.Masking;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.MaskChoice;
import org.raworkbench.cases.supportcase.SupportCaseFactory;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

class ExportTest {

    private static final String HOSTILE = "<script>alert(1)</script>\r\nBcc: everyone@example.org\n=cmd|' /C calc'!A1\n"
            + "# no heading\n- no item\n1. no number\n![x](http://example.org/x)\n\u202Etxt.exe\u0007";

    @TempDir
    Path folder;

    private static Map<String, byte[]> unpacked(byte[] zip) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void theTextForThePortalHasAShortAndALongDescription() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.with("action", "Log in to Spine\nat the front desk").with("users", "3").field("confirm-wes")
                    .setConfirmed(true);
            try (PreparedCase prepared = one.prepare(Masking.APPLY)) {
                assertEquals("ERR1002 Unable to read the card: Log in to Spine", prepared.shortDescription());
                String description = prepared.longDescription();
                assertTrue(description.contains("What they tried to do:\nLog in to Spine\nat the front desk\n"),
                        description);
                assertTrue(description.contains("Number of users affected: 3\n"), description);
                assertTrue(description.contains("When it happened: (not filled in)\n"), description);
                assertFalse(description.contains("Number of workstations"), "what is not needed and empty is left out");
                assertTrue(description.contains("Warranted Environment Specification: confirmed by the author\n"),
                        description);
                assertTrue(description.contains("steps above were followed: not confirmed by the author\n"),
                        description);
                assertFalse(description.contains(prepared.shortDescription()), description);
            }
        }
    }

    @Test
    void anIncompleteCaseIsExportedWithAWarningForEachThing() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "err1002"); PreparedCase prepared = one.prepare(Masking.APPLY)) {
            assertTrue(prepared.warnings().stream().anyMatch(warning -> warning.startsWith(
                    "The case is not complete: Number of users affected is missing.")), prepared.warnings().toString());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = {"TEXT", "HTML", "MARKDOWN", "EML"})
    void evidenceOfTheDemoDeskIsLabelled(Format format) throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it", new Material().demo().build())) {
            assertTrue(one.text(format).contains("DEMO"), one.text(format));
        }
    }

    @Test
    void aFieldThatLooksLikeAPlaceholderIsNotFilledAgain() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "signing-failure")) {
            one.with("error", "{application} failed").with("application", "secret name");
            try (PreparedCase prepared = one.prepare(Masking.APPLY)) {
                assertEquals("Prescription signing fails: {application} failed", prepared.shortDescription());
            }
        }
    }

    @Test
    void aScriptInHtmlIsText() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            String html = one.with("error", HOSTILE + "\" onload='x'").text(Format.HTML);
            assertFalse(html.contains("<script"), html);
            assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), html);
            assertTrue(html.contains("&quot; onload=&#39;x&#39;"), html);
            assertFalse(html.contains("\u202E") || html.contains("\u0007"), html);
            assertTrue(html.contains("default-src 'none'") && html.contains("lang=\"en-GB\""), html);
            assertFalse(html.matches("(?s).*(src|href)=.*"), "nothing is loaded");
        }
    }

    @Test
    void markdownThatTheAuthorWroteIsText() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            String text = one.with("error", HOSTILE + "\n    code\n| a | b |\n***\n&copy; <b> `x` \\")
                    .text(Format.MARKDOWN);
            assertTrue(text.contains("\\# no heading\\\n\\- no item\\\n1\\. no number\\\n\\!\\[x\\](http\\://example"),
                    text);
            assertTrue(text.contains("\\<script\\>"), text);
            assertTrue(text.contains("\\\ncode\\\n\\| a \\| b \\|\\\n\\*\\*\\*\\\n\\&copy; \\<b\\> \\`x\\` \\\\"),
                    text);
            assertEquals(List.of(), text.lines().filter(line -> line.startsWith("    ")).toList());
        }
    }

    @Test
    void aListIsAListAndItsItemsAreText() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            one.with("error", "- read the *card*\n- 1. <b>\n- - more");
            assertTrue(one.text(Format.MARKDOWN).contains("\n\n- read the \\*card\\*\n- 1\\. \\<b\\>\n- \\- more\n\n"),
                    one.text(Format.MARKDOWN));
            assertTrue(one.text(Format.HTML).contains("<li>read the *card*</li>\n<li>1. &lt;b&gt;</li>"),
                    one.text(Format.HTML));
            assertTrue(one.text(Format.TEXT).contains("\n- read the *card*\n- 1. <b>\n"), one.text(Format.TEXT));
        }
    }

    @Test
    void theArchiveHoldsEverythingWithItsHash() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it", new Material().demo().build())) {
            one.with("error", HOSTILE);
            one.attach("agent.log", "line 1\nline 2\n");
            Map<String, byte[]> files = unpacked(one.export(Format.ZIP));
            assertEquals(List.of("short-description.txt", "case.txt", "case.html", "case.pdf", "attachments/agent.log",
                    "manifest.json", "SHA256SUMS"), List.copyOf(files.keySet()));
            String manifest = new String(files.get("manifest.json"), StandardCharsets.UTF_8);
            assertEquals(List.of(), violations("case-manifest-1.json", manifest));
            JsonObject json = JsonParser.parseString(manifest).getAsJsonObject();
            assertTrue(json.get("demo").getAsBoolean());
            for (JsonElement entry : json.getAsJsonArray("files")) {
                JsonObject file = entry.getAsJsonObject();
                byte[] bytes = files.get(file.get("name").getAsString());
                assertEquals(HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes)),
                        file.get("sha256").getAsString());
                assertEquals(bytes.length, file.get("bytes").getAsLong());
            }
            assertEquals(files.size() - 2, json.getAsJsonArray("files").size());
            List<String> sums = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList();
            assertEquals(files.size() - 1, sums.size());
            for (String sum : sums) {
                byte[] bytes = files.get(sum.substring(66));
                assertEquals(HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes)),
                        sum.substring(0, 64));
            }
        }
    }

    static List<String> violations(String schema, String json) throws Exception {
        Path root = Path.of(System.getProperty("rawb.root", "../.."));
        Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
        java.net.URI id = validator.registerSchema(Files.readString(root.resolve("bundles/org.raworkbench.cases/schema")
                .resolve(schema)));
        return validator.validate(id, json).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
    }

    @Test
    void namesInTheArchiveLeadNowhere() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            one.attach("..\\..\\evil.log", "a");
            one.attach("EVIL.log", "b");
            Attachment renamed = one.attach("c.log", "c");
            renamed.setName("../../c.log");
            try (PreparedCase prepared = one.prepare(Masking.APPLY)) {
                assertTrue(prepared.warnings().stream().anyMatch(warning ->
                        warning.contains("leads out of the folder")),
                        prepared.warnings().toString());
            }
            List<String> names = unpacked(one.export(Format.ZIP)).keySet().stream().filter(name -> name.contains("evil")
                    || name.contains("EVIL") || name.contains("c.log")).toList();
            assertEquals(List.of("attachments/evil.log", "attachments/EVIL (2).log"), names);
        }
    }

    @Test
    void aPictureLeavesOnlyAfterALook() throws Exception {
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            Attachment picture = one.attach("screen.png", AttachmentKind.PICTURE, png);
            Attachment archive = one.attach("bundle.zip", AttachmentKind.OTHER,
                    new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
            try (PreparedCase prepared = one.prepare(Masking.APPLY)) {
                assertEquals(List.of(), prepared.attachments());
                assertEquals(2, prepared.warnings().stream().filter(warning ->
                        warning.contains("cannot be checked for personal"
                        + " data. Look at it, say")).count(), prepared.warnings().toString());
            }
            picture.setLooked(true);
            archive.setLooked(true);
            try (PreparedCase prepared = one.prepare(Masking.APPLY)) {
                assertEquals(List.of("screen.png", "bundle.zip"),
                        prepared.attachments().stream().map(PreparedCase.Enclosure::name).toList());
                assertEquals("89504e470d0a1a0a0000000d49484452",
                        HexFormat.of().formatHex(Files.readAllBytes(prepared.attachments().get(0).file())));
            }
        }
    }

    @Test
    void anAttachmentThatWasChangedDoesNotLeave() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            Attachment log = one.attach("agent.log", "as it was");
            Files.writeString(one.file().locate(log), "as it is now");
            try (PreparedCase prepared = one.prepare(Masking.APPLY)) {
                assertEquals(List.of(), prepared.attachments());
                assertTrue(prepared.warnings().stream().anyMatch(warning -> warning.contains("was changed after")));
            }
        }
    }

    @Test
    void workingCopiesAreRemovedAndTheOriginalStays() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            Attachment log = one.attach("agent.log", "mail jane.doe@example.org\n");
            PreparedCase prepared = one.prepare(Masking.APPLY);
            assertTrue(Files.exists(prepared.folder()));
            prepared.close();
            assertFalse(Files.exists(prepared.folder()));
            assertEquals("mail jane.doe@example.org\n", Files.readString(one.file().locate(log)));
        }
    }

    @Test
    void theSamePersonHasTheSameLabelInTheTextAndInAllAttachments() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            one.with("error", "mail from jane.doe@example.org");
            one.attach("agent.log", "sent to jane.doe@example.org\nand to john.roe@example.org\n");
            Map<String, byte[]> files = unpacked(one.export(Format.ZIP));
            String text = new String(files.get("case.txt"), StandardCharsets.UTF_8);
            String log = new String(files.get("attachments/agent.log"), StandardCharsets.UTF_8);
            assertFalse(text.contains("jane.doe") || log.contains("jane.doe") || log.contains("john.roe"), text + log);
            String label = text.substring(text.indexOf("mail from ") + 10, text.indexOf(']', text.indexOf("mail from "))
                    + 1);
            assertTrue(log.startsWith("sent to " + label), label + " / " + log);
            assertFalse(log.contains("and to " + label), log);
        }
    }

    @Test
    void aPreviewShowsInPlaceWhatWillBeReplacedAndSaysThatItMustNotLeave() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            one.with("error", "mail from jane.doe@example.org, password=Geheim77x!");
            one.attach("agent.log", "sent to jane.doe@example.org\n");
            String text = new String(one.export(Format.TEXT, Masking.PREVIEW), StandardCharsets.UTF_8);
            assertTrue(text.startsWith("PREVIEW"), text);
            assertTrue(text.contains("mail from [jane.doe@example.org -> ["), text);
            assertFalse(text.contains("Geheim77x"), "a secret is shown to nobody: " + text);
            assertTrue(text.contains("agent.log, line 1: jane.doe@example.org -> ["), text);
        }
    }

    @Test
    void theAuthorMayKeepPersonalDataButNoSecret() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            one.with("error", "mail from jane.doe@example.org, password=Geheim77x!");
            for (String keep : List.of("jane.doe@example.org", "Geheim77x!")) {
                MaskChoice choice = SupportCaseFactory.eINSTANCE.createMaskChoice();
                choice.setText(keep);
                choice.setKeep(true);
                one.file().content().getMasks().add(choice);
            }
            String text = one.text(Format.TEXT);
            assertTrue(text.contains("jane.doe@example.org"), text);
            assertFalse(text.contains("Geheim77x"), text);
        }
    }

    @Test
    void theUuidOfTheAffectedPersonStaysWhereTheTemplateNeedsIt() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "signing-failure")) {
            one.with("uuid", "555010203040").with("error", "user UUID 555010203040, UUID 555099887766");
            String text = one.text(Format.TEXT);
            assertTrue(text.contains("UUID of the affected person: 555010203040"), text);
            assertFalse(text.contains("555099887766"), text);
        }
    }

    @Test
    void plainTextHasNothingThatHidesOrTurnsTheReading() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "internal-it")) {
            String text = one.with("error", HOSTILE).text(Format.TEXT);
            assertFalse(text.contains("\u202E") || text.contains("\u0007") || text.contains("\r"), text);
        }
    }
}
