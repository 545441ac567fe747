package org.raworkbench.internal.cases.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.core.knowledge.KnowledgeProblem;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.core.knowledge.SiteLayer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Mail addresses by target, from the site's file {@code cases/recipients.json}: {@code {"national-service-desk":
 * "…"}}. The workbench has none of its own, since the published ones are masked.
 *
 * @param addresses by target, lower case with hyphens
 * @param problem why the site's file was left out
 */
record Recipients(Map<String, String> addresses, Optional<String> problem) {

    /** A plain address (RFC 5322, 3.4.1, without quoted and literal parts): nothing in it can begin a header. */
    private static final String ADDRESS = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    static Recipients of(SiteKnowledge site) {
        SiteLayer<Map<String, String>> layer = site.over("cases/recipients", new JsonObject(), Recipients::read);
        return new Recipients(layer.knowledge(), layer.problem().map(KnowledgeProblem::describe));
    }

    private static Map<String, String> read(JsonObject json) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
            if (!entry.getValue().isJsonPrimitive()) {
                continue;
            }
            String address = entry.getValue().getAsString().strip();
            if (address.length() > 254 || !address.matches(ADDRESS)) {
                throw new IllegalArgumentException(Messages.text("recipient.wrong", PlainText.line(address)));
            }
            addresses.put(entry.getKey(), address);
        }
        return addresses;
    }

    Optional<String> of(String target) {
        String key = target.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Optional.ofNullable(addresses.get(key));
    }
}
