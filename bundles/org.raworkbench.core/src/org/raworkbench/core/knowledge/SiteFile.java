package org.raworkbench.core.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** A site's file, as text and as what it says. */
record SiteFile(Path file, String text, JsonObject content) {

    private static final int LARGEST = 4 << 20;
    private static final TypeAdapter<JsonElement> JSON = new Gson().getAdapter(JsonElement.class);
    /** The place as the parser writes it, at the end of its message. */
    private static final Pattern PLACE = Pattern.compile("\\s*at line (\\d+) column \\d+ path .*", Pattern.DOTALL);

    /** A file that is there and cannot be used. */
    static final class BrokenFileException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient KnowledgeProblem problem;

        BrokenFileException(Path file, int line, String reason) {
            super(reason);
            this.problem = new KnowledgeProblem(file, line, reason);
        }

        KnowledgeProblem problem() {
            return problem;
        }
    }

    /** The file; null when there is none. */
    static SiteFile read(Path file) throws BrokenFileException {
        byte[] bytes;
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new BrokenFileException(file, 0, Messages.text("notFile"));
            }
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
        } catch (NoSuchFileException absent) {
            return null;
        } catch (IOException | SecurityException e) {
            throw new BrokenFileException(file, 0, Messages.text("unreadable", e.getClass().getSimpleName()));
        }
        if (bytes.length > LARGEST) {
            throw new BrokenFileException(file, 0, Messages.text("tooLarge", LARGEST >> 10));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new BrokenFileException(file, 0, Messages.text("notText"));
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SiteFile(file, plain, parse(file, plain));
    }

    private static JsonObject parse(Path file, String text) throws BrokenFileException {
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.STRICT);
            JsonElement content = JSON.read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT || !content.isJsonObject()) {
                throw new BrokenFileException(file, 1, Messages.text("notObject"));
            }
            return content.getAsJsonObject();
        } catch (IOException | JsonParseException | IllegalStateException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            Matcher place = PLACE.matcher(message);
            int line = place.find() ? Integer.parseInt(place.group(1)) : 0;
            throw new BrokenFileException(file, line, Messages.text("notJson", place.replaceAll("").strip()));
        }
    }
}
