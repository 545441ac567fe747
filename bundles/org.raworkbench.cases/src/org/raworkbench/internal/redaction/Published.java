package org.raworkbench.internal.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Published numbers and machines of national services, which belong to nobody ({@code knowledge/redaction.json}). */
final class Published {

    private static final String FILE = "/knowledge/redaction.json";
    private static final Published OURS = read();

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> domains = new HashSet<>();

    private Published(JsonObject knowledge) {
        knowledge.getAsJsonArray("telephones")
                .forEach(row -> numbers.add(row.getAsJsonObject().get("number").getAsString()));
        knowledge.getAsJsonArray("domains")
                .forEach(row -> domains.add(row.getAsJsonObject().get("domain").getAsString()));
    }

    private static Published read() {
        try (InputStream in = Published.class.getResourceAsStream(FILE)) {
            return new Published(JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getAsJsonObject());
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    static boolean number(String national) {
        return OURS.numbers.contains(national);
    }

    /** Whether {@code name} is a published domain or a machine in one. */
    static boolean machine(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        while (!OURS.domains.contains(lower)) {
            int dot = lower.indexOf('.');
            if (dot < 0) {
                return false;
            }
            lower = lower.substring(dot + 1);
        }
        return true;
    }
}
