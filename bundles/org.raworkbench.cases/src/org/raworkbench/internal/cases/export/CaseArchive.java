package org.raworkbench.internal.cases.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.PreparedCase.Enclosure;
import org.raworkbench.redaction.RedactionKind;
import org.raworkbench.redaction.Replacement;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * A case as one archive: the texts, the PDF, the attachments, a manifest with the SHA-256 of all of them, and the same
 * hashes as {@code sha256sum -c} reads them.
 */
final class CaseArchive {

    /** Names the form of the manifest and its major version. */
    static final String SCHEMA = "https://raworkbench.org/schema/case-manifest-1.json";

    private CaseArchive() {
    }

    static void write(PreparedCase prepared, OutputStream out) throws IOException {
        JsonArray files = new JsonArray();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, prepared, files, "short-description.txt", utf8(prepared.shortDescription() + "\n"));
        put(zip, prepared, files, "case.txt", utf8(CaseText.of(prepared)));
        put(zip, prepared, files, "case.html", utf8(CaseHtml.of(prepared)));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        CasePdf.write(prepared, pdf);
        put(zip, prepared, files, "case.pdf", pdf.toByteArray());
        for (Enclosure enclosure : prepared.attachments()) {
            String name = "attachments/" + enclosure.name();
            begin(zip, prepared, name);
            Files.copy(enclosure.file(), zip);
            zip.closeEntry();
            files.add(entry(name, enclosure.bytes(), enclosure.sha256()));
        }
        StringBuilder sums = new StringBuilder();
        files.forEach(file -> sums.append(file.getAsJsonObject().get("sha256").getAsString()).append("  ")
                .append(file.getAsJsonObject().get("name").getAsString()).append('\n'));
        byte[] manifest = utf8(manifest(prepared, files));
        sums.append(hash(manifest)).append("  manifest.json\n");
        begin(zip, prepared, "manifest.json");
        zip.write(manifest);
        zip.closeEntry();
        begin(zip, prepared, "SHA256SUMS");
        zip.write(utf8(sums.toString()));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static void put(ZipOutputStream zip, PreparedCase prepared, JsonArray files, String name, byte[] bytes)
            throws IOException {
        begin(zip, prepared, name);
        zip.write(bytes);
        zip.closeEntry();
        files.add(entry(name, bytes.length, hash(bytes)));
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static void begin(ZipOutputStream zip, PreparedCase prepared, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(prepared.made().toEpochMilli());
        zip.putNextEntry(entry);
    }

    private static JsonObject entry(String name, long bytes, String sha256) {
        JsonObject file = new JsonObject();
        file.addProperty("name", name);
        file.addProperty("bytes", bytes);
        file.addProperty("sha256", sha256);
        return file;
    }

    private static String manifest(PreparedCase prepared, JsonArray files) {
        JsonObject json = new JsonObject();
        json.addProperty("schema", SCHEMA);
        json.addProperty("case", prepared.id());
        json.addProperty("made", prepared.made().toString());
        json.addProperty("template", prepared.template());
        json.addProperty("target", prepared.target());
        json.addProperty("demo", prepared.demo());
        json.addProperty("masking", prepared.masking().name());
        JsonObject masked = new JsonObject();
        Arrays.stream(RedactionKind.values()).forEach(kind -> {
            long count = prepared.replacements().stream().filter(Replacement::masked)
                    .filter(found -> found.kind() == kind).count();
            if (count > 0) {
                masked.addProperty(kind.id(), count);
            }
        });
        json.add("masked", masked);
        json.add("files", files);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
