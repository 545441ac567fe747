package org.raworkbench.internal.workstation.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.raworkbench.workstation.ReportNote;
import org.raworkbench.workstation.ReportNote.Kind;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The first page of a report.
 *
 * @param computer name of the workstation; may be empty
 * @param collected when it was collected
 */
record Manifest(String computer, Optional<Instant> collected) {

    static final String FILE = "manifest.json";
    private static final String FORMAT = "raworkbench-workstation";
    private static final int VERSION = 1;
    private static final int LONGEST_NAME = 64;

    /** The manifest in {@code text}; what is wrong with it is noted. */
    static Optional<Manifest> parse(String text, List<ReportNote> notes) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            if (!FORMAT.equals(string(json, "format"))) {
                notes.add(new ReportNote(Kind.FAILED, FILE, Messages.text("manifest.format")));
                return Optional.empty();
            }
            JsonElement version = json.get("version");
            if (version == null || version.getAsInt() != VERSION) {
                notes.add(new ReportNote(Kind.NOTE, FILE,
                        Messages.text("manifest.version", String.valueOf(version), VERSION)));
            }
            String computer = ReportReader.plain(string(json, "computer")).strip();
            return Optional.of(new Manifest(
                    computer.length() > LONGEST_NAME ? computer.substring(0, LONGEST_NAME) : computer,
                    instant(string(json, "collected"), notes)));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException
                | StackOverflowError broken) {
            notes.add(new ReportNote(Kind.FAILED, FILE, Messages.text("manifest.broken")));
            return Optional.empty();
        }
    }

    private static String string(JsonObject json, String name) {
        JsonElement element = json.get(name);
        return element == null || !element.isJsonPrimitive() ? "" : element.getAsString();
    }

    private static Optional<Instant> instant(String text, List<ReportNote> notes) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noInstant) {
            notes.add(new ReportNote(Kind.MISSING, FILE, Messages.text("manifest.time")));
            return Optional.empty();
        }
    }
}
