package org.raworkbench.internal.certificates.details;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.inspection.report.InspectionDocument;
import org.raworkbench.internal.certificates.reading.Tame;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The JSON document of a card inspection, see {@link InspectionDocument}. */
final class SavedInspection {

    private static final int MOST = 1_000;

    private SavedInspection() {
    }

    static boolean fits(String text) {
        return text.contains(InspectionDocument.SCHEMA);
    }

    static List<DescribedCertificate> read(String text) {
        List<DescribedCertificate> found = new ArrayList<>();
        try {
            JsonObject document = JsonParser.parseString(text).getAsJsonObject();
            for (JsonElement element : document.getAsJsonObject("card").getAsJsonArray("certificates")) {
                if (found.size() < MOST) {
                    found.add(certificate(element.getAsJsonObject()));
                }
            }
        } catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException
                | UnsupportedOperationException | StackOverflowError broken) {
            found.add(new DescribedCertificate("", Role.OTHER, Optional.empty(), Optional.empty(),
                    Messages.text("inspection.broken", broken instanceof JsonParseException
                            ? Tame.words(broken) : "card.certificates")));
        }
        return found;
    }

    private static DescribedCertificate certificate(JsonObject json) {
        String container = text(json, "container");
        Optional<Instant> begins = instant(json, "notBefore");
        Optional<Instant> ends = instant(json, "notAfter");
        if (begins.isEmpty() || ends.isEmpty()) {
            return new DescribedCertificate(container, role(json), Optional.empty(), Optional.empty(),
                    Messages.text("inspection.unread"));
        }
        CertificateContent content = Details.content(text(json, "subject"), text(json, "issuer"), text(json, "serial"),
                text(json, "sha256"), "", begins.get(), ends.get());
        return new DescribedCertificate(container, role(json), Optional.of(content), ends, Messages.text("notInFile"));
    }

    private static Role role(JsonObject json) {
        String name = text(json, "role");
        return Stream.of(Role.values()).filter(role -> role.name().equals(name)).findFirst().orElse(Role.OTHER);
    }

    private static Optional<Instant> instant(JsonObject json, String name) {
        try {
            return Optional.of(Instant.parse(text(json, name)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonPrimitive() ? Tame.text(value.getAsString()) : "";
    }
}
