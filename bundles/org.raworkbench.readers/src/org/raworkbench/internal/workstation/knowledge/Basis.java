package org.raworkbench.internal.workstation.knowledge;

import com.google.gson.JsonObject;

/**
 * Where something is known from.
 *
 * @param source who says so
 * @param seen when it was seen there, as the row writes it
 */
public record Basis(String source, String seen) {

    static Basis of(JsonObject row) {
        return new Basis(row.get("source").getAsString(), row.get("seen").getAsString());
    }

    @Override
    public String toString() {
        return source + " (seen " + seen + ")";
    }
}
