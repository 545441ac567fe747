package org.raworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.supportcase.SupportCase;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class CaseCommandTest {

    private static final String CHECK = "org.raworkbench.cases/schema/case-check-1.json";
    private static final String REDACTION = "org.raworkbench.cases/schema/redaction-1.json";
    private static final String LOG =
            "2026-06-15 08:59:01,123 ERROR page - PR Service returned with following exception code "
            + "PR30007 and message Request failed. Exception=Unable to find CM process for user jane.doe@example.org\n";

    @TempDir
    Path folder;

    private Terminal terminal = Terminal.withoutService();

    @AfterEach
    void close() {
        terminal.close();
    }

    private String file() {
        return folder.resolve("a.racase").toString();
    }

    private SupportCase read() throws Exception {
        return CaseFile.peek(Path.of(file()));
    }

    private String value(String field) throws Exception {
        return read().getFields().stream().filter(one -> one.getId().equals(field)).findFirst().orElseThrow()
                .getValue();
    }

    private List<String> attached() throws Exception {
        return read().getAttachments().stream().map(one -> one.getKind().getName() + " " + one.getName()).toList();
    }

    @Test
    void theTemplatesOfTheContractAreListed() {
        terminal.type("case", "templates");
        assertEquals(0, terminal.exitCode(), terminal.err());
        for (String id : List.of("err1002", "care-identity", "signing-failure", "middleware", "internal-it",
                "registration-authority", "virtual-smartcard-vendor")) {
            assertTrue(terminal.out().lines().anyMatch(line -> line.startsWith(id + " ")), terminal.out());
        }
        terminal.type("case", "templates", "--json");
        assertEquals(7, terminal.json().getAsJsonArray("templates").size());
    }

    @Test
    void aCaseIsFilledFromEvidenceWithItsDocumentsAttached() throws Exception {
        terminal.close();
        terminal = Terminal.withReaders();
        Path log = Files.writeString(folder.resolve("agent.log"), "2026-06-15 08:00:00,000 INFO nothing of interest\n"
                .repeat(50)
                + LOG);
        terminal.type("case", "new", "--template", "signing-failure", "--symptom", "signs-in-cannot-sign", "--error",
                "0x53494705", "--demo", "signing-expired", "--log", log.toString(), "--set", "application=Example EPR",
                "--set",
                "users=1", "--out", file());
        assertEquals(0, terminal.exitCode(), terminal.err());
        assertEquals("0x53494705", value("error"));
        assertEquals("Example EPR", value("application"));
        assertEquals("signing-certificate-expired", read().getCause());
        assertTrue(read().isDemo());
        assertEquals(List.of("INSPECTION inspection.html", "CERTIFICATES certificates.txt", "READERS readers.txt",
                "LOG_EXTRACT log-extract.txt"), attached());
        String extract = Files.readString(folder.resolve("a.racase.files/log-extract.txt"));
        assertTrue(extract.contains("PR30007"), extract);
        assertEquals(3, extract.split("nothing of interest", -1).length - 1, "never the whole log");
    }

    @Test
    void whatWasSetIsCheckedAndConfirmationsAreTheAuthors() throws Exception {
        assertEquals(2, terminal.type("case", "new", "--template", "err1002", "--set", "colour=red", "--out", file())
                .exitCode());
        assertTrue(terminal.err().contains("confirm-wes"), terminal.err());
        assertEquals(2, terminal.type("case", "new", "--template", "err1002", "--set", "confirm-wes=maybe", "--out",
                file())
                .exitCode());
        assertEquals(2, terminal.type("case", "new", "--template", "nobody", "--out", file()).exitCode());
        assertTrue(terminal.err().contains("virtual-smartcard-vendor"), terminal.err());
        assertEquals(2, terminal.type("case", "new", "--template", "err1002").exitCode());
        assertFalse(Files.exists(Path.of(file())));
        assertEquals(0, terminal.type("case", "new", "--template", "err1002", "--set", "confirm-wes=yes", "--out",
                file())
                .exitCode());
        assertEquals(List.of("confirm-wes"), read().getFields().stream().filter(field -> field.isConfirmed())
                .map(field -> field.getId()).toList());
        assertEquals(3, terminal.type("case", "new", "--template", "err1002", "--out", file()).exitCode());
        assertTrue(terminal.err().contains("There is a file"), terminal.err());
    }

    @Test
    void theCheckSaysWhatIsMissing() throws Exception {
        terminal.type("case", "new", "--template", "internal-it", "--out", file());
        terminal.type("case", "check", file(), "--json");
        assertEquals(10, terminal.exitCode(), terminal.err());
        assertEquals(List.of(), terminal.violations(CHECK));
        assertFalse(terminal.json().get("complete").getAsBoolean());
        assertTrue(terminal.json().getAsJsonArray("missing").asList().stream().map(JsonElement::getAsJsonObject)
                .anyMatch(missing -> missing.get("field").getAsString().equals("error")), terminal.out());
        terminal.type("case", "check", file());
        assertTrue(terminal.out().startsWith("The case is not complete for: Internal IT."), terminal.out());
        assertTrue(terminal.out().contains("- Exact error is missing."), terminal.out());
    }

    @Test
    void aCompleteCaseIsExportedWithoutAWord() throws Exception {
        terminal.type("case", "new", "--template", "registration-authority", "--set", "request=Unlock", "--set",
                "uuid=555010203040", "--set", "reason=blocked by three wrong tries", "--set", "when=today", "--set",
                "steps=none that the person can take", "--out", file());
        terminal.type("case", "check", file(), "--json");
        assertEquals(0, terminal.exitCode(), terminal.out());
        assertTrue(terminal.json().get("complete").getAsBoolean(), terminal.out());
        Path out = folder.resolve("a.txt");
        assertEquals(0, terminal.type("case", "export", file(), "--format", "text", "--out", out.toString()).exitCode(),
                terminal.err());
        assertTrue(Files.readString(out).contains("Smartcard request: Unlock"), Files.readString(out));
    }

    @ParameterizedTest
    @CsvSource({"text,DEMO", "html,<!DOCTYPE html>", "pdf,%PDF-", "eml,X-Unsent: 1", "md,# DEMO", "zip,PK"})
    void everyFormatIsWritten(String format, String there) throws Exception {
        terminal.close();
        terminal = Terminal.withReaders();
        terminal.type("case", "new", "--template", "signing-failure", "--demo", "signing-expired", "--out", file());
        Path out = folder.resolve("out." + format);
        terminal.type("case", "export", file(), "--format", format, "--redact", "apply", "--out", out.toString());
        assertEquals(10, terminal.exitCode(), terminal.err());
        assertTrue(terminal.err().contains("The case is not complete: Exact error is missing."), terminal.err());
        assertTrue(new String(Files.readAllBytes(out), java.nio.charset.StandardCharsets.ISO_8859_1).contains(there));
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(path -> path.toString().endsWith(".lock") || path.toString().endsWith(".part")));
        }
    }

    @Test
    void whatMustNotLeaveIsMaskedAndShownInAPreview() throws Exception {
        terminal.type("case", "new", "--template", "internal-it", "--set",
                "error=mail jane.doe@example.org password=Geheim77x!",
                "--out", file());
        Path out = folder.resolve("a.txt");
        terminal.type("case", "export", file(), "--format", "text", "--out", out.toString());
        assertFalse(Files.readString(out).contains("jane.doe") || Files.readString(out).contains("Geheim77x"));
        terminal.type("case", "export", file(), "--format", "text", "--redact", "preview", "--out", out.toString());
        assertTrue(Files.readString(out).contains("[jane.doe@example.org -> ["), Files.readString(out));
        assertFalse(Files.readString(out).contains("Geheim77x"));
        assertEquals("mail jane.doe@example.org password=Geheim77x!", value("error"), "the original stays");
    }

    @Test
    void theReplacementsOfFilesAreListedWithKindPlaceAndLabel() throws Exception {
        Path log = Files.writeString(folder.resolve("agent.log"), "nothing\n" + LOG);
        Path other = Files.writeString(folder.resolve("other.log"), "to jane.doe@example.org\n");
        terminal.type("case", "redact", log.toString(), other.toString(), "--json");
        assertEquals(0, terminal.exitCode(), terminal.err());
        assertEquals(List.of(), terminal.violations(REDACTION));
        List<JsonObject> mails = terminal.json().getAsJsonArray("replacements").asList().stream()
                .map(JsonElement::getAsJsonObject).filter(one -> one.get("kind").getAsString().equals("email"))
                .toList();
        assertEquals(2, mails.size(), terminal.out());
        assertEquals(2, mails.get(0).getAsJsonObject("place").get("line").getAsInt());
        assertEquals(other.toString(), mails.get(1).getAsJsonObject("place").get("source").getAsString());
        assertEquals(mails.get(0).get("label"), mails.get(1).get("label"));
        assertFalse(terminal.out().contains("jane.doe"), "the list itself may leave");
        assertEquals(3, terminal.type("case", "redact", "/no/such/file").exitCode());
    }

    @Test
    void theReplacementsOfACaseAreListedWithItsAttachments() throws Exception {
        Path log = Files.writeString(folder.resolve("agent.log"), LOG);
        terminal.type("case", "new", "--template", "internal-it", "--log", log.toString(), "--set",
                "error=told jane.doe@example.org", "--out", file());
        terminal.type("case", "redact", file(), "--json");
        assertEquals(List.of(), terminal.violations(REDACTION));
        List<String> places = terminal.json().getAsJsonArray("replacements").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get("kind").getAsString().equals("email"))
                .map(one -> one.getAsJsonObject("place").get("source").getAsString()).toList();
        assertTrue(places.containsAll(List.of("error", "log-extract.txt")), terminal.out());
    }

    @Test
    void aPersonHasOneLabelInCasesAndTextFiles() throws Exception {
        Path log = Files.writeString(folder.resolve("agent.log"), "logged in: user=okafor17 name=John Okafor\n"
                + "mail jane.doe@example.org\n");
        Path second = folder.resolve("second.racase");
        terminal.type("case", "new", "--template", "internal-it", "--set", "error=told peter.gwyn@example.org", "--out",
                second.toString());
        terminal.type("case", "new", "--template", "internal-it", "--set",
                "error=Okafor told peter.gwyn@example.org and jane.doe@example.org", "--out", file());
        terminal.type("case", "redact", file(), second.toString(), log.toString(), "--json");
        assertEquals(0, terminal.exitCode(), terminal.err());
        List<JsonObject> found = terminal.json().getAsJsonArray("replacements").asList().stream()
                .map(JsonElement::getAsJsonObject).toList();
        List<String> mails = found.stream().filter(one -> one.get("kind").getAsString().equals("email"))
                .map(one -> one.get("label").getAsString()).toList();
        assertEquals(List.of("[e-mail 1]", "[e-mail 2]", "[e-mail 1]", "[e-mail 2]"), mails, terminal.out());
        List<JsonObject> okafor = found.stream().filter(one -> one.get("label").getAsString().equals("[person 1]"))
                .toList();
        assertEquals(List.of(Path.of(file()) + "/error", log.toString()), okafor.stream()
                .map(one -> one.getAsJsonObject("place").get("source").getAsString()).toList(), terminal.out());
    }

    @Test
    void aDiagnosisGoesOnFromTheEvidenceOfACase() throws Exception {
        terminal.close();
        terminal = Terminal.withReaders();
        terminal.type("case", "new", "--template", "signing-failure", "--symptom", "signs-in-cannot-sign", "--demo",
                "signing-expired", "--out", file());
        terminal.close();
        terminal = Terminal.withoutService();
        byte[] before = Files.readAllBytes(Path.of(file()));
        terminal.type("diagnose", "--case", file(), "--json");
        assertEquals(20, terminal.exitCode(), terminal.err());
        assertEquals("signing-certificate-expired", terminal.json().getAsJsonArray("causes").get(0).getAsJsonObject()
                .get("id")
                .getAsString());
        assertTrue(terminal.json().get("demo").getAsBoolean());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(Path.of(file())), "read-only");
        assertEquals(3, terminal.type("diagnose", "--case", "/no/such.racase").exitCode());
    }

    @Test
    void wrongInputIsSaid() throws IOException {
        Files.writeString(Path.of(file()), "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
        assertEquals(3, terminal.type("case", "check", file()).exitCode());
        assertTrue(terminal.err().contains("a.racase"), terminal.err());
        assertEquals(3, terminal.type("case", "export", file(), "--format", "pdf", "--out",
                folder.resolve("a.pdf").toString()).exitCode());
        assertEquals(2, terminal.type("case", "export", file(), "--format", "docx", "--out",
                folder.resolve("a.docx").toString()).exitCode());
        assertTrue(terminal.err().contains("text, html, pdf, eml, md or zip"), terminal.err());
        assertEquals(2, terminal.type("case").exitCode());
        assertTrue(terminal.err().contains("templates, new, check, export or redact"), terminal.err());
        assertEquals(3, terminal.type("case", "new", "--template", "err1002", "--out", "/no/such/folder/a.racase")
                .exitCode());
    }
}
