package org.raworkbench.internal.inspection.atr;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.raworkbench.smartcard.Bytes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The cards that the workbench knows by name itself: {@code knowledge/card-names.json}. */
final class KnownCards {

    private static final String RESOURCE = "/knowledge/card-names.json";

    private record Known(byte[] pattern, String name) {
    }

    private final List<Known> known = new ArrayList<>();

    KnownCards() {
        try (InputStream in = KnownCards.class.getResourceAsStream(RESOURCE)) {
            JsonObject root = JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            for (JsonElement element : root.getAsJsonArray("names")) {
                JsonObject card = element.getAsJsonObject();
                known.add(new Known(card.get("atr").getAsString().getBytes(StandardCharsets.US_ASCII),
                        card.get("name").getAsString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** All names of an ATR. */
    List<String> names(Bytes atr) {
        AtrPattern pattern = new AtrPattern(atr);
        List<String> names = new ArrayList<>();
        for (Known card : known) {
            if (pattern.fits(card.pattern(), 0, card.pattern().length)) {
                names.add(card.name());
            }
        }
        return names;
    }
}
