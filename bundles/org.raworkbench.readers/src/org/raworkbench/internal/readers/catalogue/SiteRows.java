package org.raworkbench.internal.readers.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.raworkbench.readers.InvalidRowException;
import org.raworkbench.readers.SiteRelease;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The rows that a {@link SiteRelease} becomes in the site's file, by the list they belong to. */
final class SiteRows {

    private static final int LONGEST = 300;

    private final Map<String, JsonObject> rows = new LinkedHashMap<>();
    private final String id;

    private SiteRows(SiteRelease row) {
        // the id of ours where the row is about every model, so that it takes the place of ours
        this.id = row.usb() + (row.model().isBlank() ? "" : " " + row.model().strip());
        JsonObject latest = base(row);
        latest.addProperty("release", row.latest().toString());
        row.page().ifPresent(page -> latest.addProperty("page", page.toString()));
        rows.put("latest", latest);
        row.minimum().ifPresent(release -> {
            JsonObject minimum = base(row);
            minimum.addProperty("release", release.toString());
            rows.put("minimum", minimum);
        });
        row.nhsSupported().ifPresent(supported -> {
            JsonObject nhs = base(row);
            nhs.addProperty("supported", supported);
            rows.put("nhs", nhs);
        });
    }

    static SiteRows of(SiteRelease row, Clock clock) throws InvalidRowException {
        if (!row.latest().isDecimal()) {
            throw new InvalidRowException(Messages.text("site.decimal", row.latest()));
        }
        if (row.minimum().isPresent()) {
            if (!row.minimum().get().isDecimal()) {
                throw new InvalidRowException(Messages.text("site.decimal", row.minimum().get()));
            }
            if (row.minimum().get().compareTo(row.latest()) > 0) {
                throw new InvalidRowException(Messages.text("site.minimum", row.minimum().get(), row.latest()));
            }
        }
        if (row.source().isBlank()) {
            throw new InvalidRowException(Messages.text("site.source"));
        }
        checkText(row.source());
        checkText(row.model());
        if (row.seen().isAfter(LocalDate.now(clock).plusDays(1))) {
            throw new InvalidRowException(Messages.text("site.future", row.seen()));
        }
        if (row.page().isPresent() && (row.page().get().getHost() == null
                || !row.page().get().getScheme().matches("(?i)https?"))) {
            throw new InvalidRowException(Messages.text("site.page", row.page().get()));
        }
        return new SiteRows(row);
    }

    private static void checkText(String text) throws InvalidRowException {
        if (text.length() > LONGEST) {
            throw new InvalidRowException(Messages.text("site.long", LONGEST));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRowException(Messages.text("site.control"));
        }
    }

    private JsonObject base(SiteRelease row) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("vid", row.usb().vid());
        json.addProperty("pid", row.usb().pid());
        if (!row.model().isBlank()) {
            json.addProperty("model", row.model().strip());
        }
        json.addProperty("source", row.source().strip());
        json.addProperty("seen", row.seen().toString());
        json.addProperty("site", true);
        return json;
    }

    void writeInto(Path file) throws IOException, InvalidRowException {
        JsonObject content = existing(file);
        for (Map.Entry<String, JsonObject> entry : rows.entrySet()) {
            content.add(entry.getKey(), replaced(content.get(entry.getKey()), entry.getValue()));
        }
        try {
            // the row alone has been checked; this is about what a person may have typed beside it
            FirmwareRows.of(whole(content));
        } catch (IllegalArgumentException refused) {
            throw new InvalidRowException(Messages.text("site.refused", refused.getMessage()));
        }
        replace(file, new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(content) + "\n");
    }

    private static JsonObject existing(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            JsonElement content = JsonParser.parseString(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (!content.isJsonObject()) {
                throw new IOException(Messages.text("site.notOurs", file, ""));
            }
            return content.getAsJsonObject();
        } catch (NoSuchFileException none) {
            return new JsonObject();
        } catch (JsonParseException wrong) {
            throw new IOException(Messages.text("site.notOurs", file, wrong.getMessage()), wrong);
        }
    }

    private static JsonArray replaced(JsonElement list, JsonObject row) {
        JsonArray result = new JsonArray();
        if (list != null && list.isJsonArray()) {
            for (JsonElement old : list.getAsJsonArray()) {
                if (!old.isJsonObject() || !row.get("id").equals(old.getAsJsonObject().get("id"))) {
                    result.add(old);
                }
            }
        }
        result.add(row);
        return result;
    }

    /** The site's file with the lists that it leaves out. */
    private static JsonObject whole(JsonObject content) {
        JsonObject whole = new JsonObject();
        for (String list : KnowledgeFiles.firmware().keySet()) {
            whole.add(list, content.has(list) ? content.get(list) : new JsonArray());
        }
        return whole;
    }

    private static void replace(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException elsewhere) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
