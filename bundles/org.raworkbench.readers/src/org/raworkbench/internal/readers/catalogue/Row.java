package org.raworkbench.internal.readers.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

import org.raworkbench.readers.Provenance;
import org.raworkbench.readers.Release;
import org.raworkbench.readers.UsbId;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** One row of a knowledge file. Whatever is wrong with it is an {@link IllegalArgumentException} for people. */
record Row(JsonObject json) {

    static Row of(JsonElement element) {
        if (!element.isJsonObject()) {
            throw new IllegalArgumentException(Messages.text("row.noObject"));
        }
        return new Row(element.getAsJsonObject());
    }

    UsbId usb() {
        return UsbId.of(text("vid"), text("pid"))
                .orElseThrow(() -> new IllegalArgumentException(Messages.text("row.usb", text("vid"), text("pid"))));
    }

    Release release(String member) {
        return optionalRelease(member)
                .orElseThrow(() -> new IllegalArgumentException(Messages.text("row.missing", member)));
    }

    Optional<Release> optionalRelease(String member) {
        return optional(member).map(written -> Release.parse(written)
                .orElseThrow(() -> new IllegalArgumentException(Messages.text("row.release", written))));
    }

    Provenance provenance() {
        String seen = text("seen");
        if (!isDate(seen)) {
            throw new IllegalArgumentException(Messages.text("row.date", seen));
        }
        return new Provenance(text("source"), seen);
    }

    private static boolean isDate(String text) {
        try {
            switch (text.length()) {
            case 4 -> Year.parse(text);
            case 7 -> YearMonth.parse(text);
            default -> LocalDate.parse(text);
            }
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    /** A text that has to be there. */
    String text(String member) {
        return optional(member)
                .orElseThrow(() -> new IllegalArgumentException(Messages.text("row.missing", member)));
    }

    /** A text that may be missing or empty. */
    String textOrEmpty(String member) {
        return optional(member).orElse("");
    }

    Optional<String> optional(String member) {
        JsonElement value = json.get(member);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw new IllegalArgumentException(Messages.text("row.noText", member));
        }
        return Optional.of(value.getAsString().strip()).filter(text -> !text.isEmpty());
    }

    boolean flag(String member) {
        JsonElement value = json.get(member);
        if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
            throw new IllegalArgumentException(Messages.text("row.noFlag", member));
        }
        return value.getAsBoolean();
    }

    int number(String member) {
        JsonElement value = json.get(member);
        if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
            throw new IllegalArgumentException(Messages.text("row.noNumber", member));
        }
        return value.getAsInt();
    }
}
