package org.raworkbench.internal.inspection.examine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.raworkbench.core.Actor;
import org.raworkbench.smartcard.Bytes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The rules by which a card is judged: {@code knowledge/inspection-rules.json}. Immutable. */
final class InspectionRules {

    private static final String RESOURCE = "/knowledge/inspection-rules.json";

    private final JsonObject root;

    private InspectionRules(JsonObject root) {
        this.root = root;
    }

    /** The rules that come with the workbench. */
    static InspectionRules bundled() {
        try (InputStream in = InspectionRules.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new InspectionRules(JsonParser.parseReader(reader).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** How many days before its last day a certificate may be renewed. */
    int renewalWindowDays() {
        return root.getAsJsonObject("renewal").get("windowDays").getAsInt();
    }

    /** From how many days on an expiring certificate is a warning. */
    int expiryWarningDays() {
        return root.getAsJsonObject("expiryWarning").get("days").getAsInt();
    }

    /** Who may renew within the renewal window. */
    Actor[] renewsInside() {
        return actors(root.getAsJsonObject("renewal").getAsJsonArray("inside"));
    }

    /** Who may renew after expiry. */
    Actor[] renewsAfterExpiry() {
        return actors(root.getAsJsonObject("renewal").getAsJsonArray("afterExpiry"));
    }

    /** Who may unlock a card with a blocked passcode. */
    Actor[] unlocks(boolean certificatesValid) {
        return actors(root.getAsJsonObject("unlocking")
                .getAsJsonArray(certificatesValid ? "validCertificates" : "expiredCertificates"));
    }

    /** The vendor of the virtual smartcard whose reader has this name. */
    Optional<String> virtualVendor(String readerName) {
        String name = readerName.toLowerCase(Locale.ROOT);
        return root.getAsJsonArray("virtualSmartcards").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(entry -> name.contains(entry.get("readerNameContains").getAsString()))
                .map(entry -> entry.get("vendor").getAsString()).findFirst();
    }

    /** Applications whose content the workbench does not read. */
    List<String> recognisedOnly() {
        return root.getAsJsonArray("recognisedOnly").asList().stream().map(JsonElement::getAsString).toList();
    }

    /** Whether {@code aid} belongs to what every card of its kind has, not to something that was put on it. */
    boolean administrative(Bytes aid) {
        return root.getAsJsonArray("administrative").asList().stream().map(JsonElement::getAsString)
                .anyMatch(prefix -> aid.startsWith(Bytes.ofHex(prefix)));
    }

    private static Actor[] actors(JsonArray names) {
        return names.asList().stream().map(JsonElement::getAsString).map(Actor::valueOf).toArray(Actor[]::new);
    }
}
