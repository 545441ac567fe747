package org.raworkbench.internal.logs.rules;

import java.util.Optional;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.logs.SoftwareVersion;

/**
 * A product whose versions logs name, and what is known about them.
 *
 * @param id stable id
 * @param name for people
 * @param minimum the oldest version that is supported; empty where nobody says
 * @param below what an older one means
 * @param remark one sentence; may be empty
 */
public record Product(String id, String name, Optional<String> minimum, Standing below, String remark) {

    static Product parse(JsonRow row) {
        Standing below = Standing.valueOf(row.optional("below").orElse("NEUTRAL"));
        String source = row.optional("source").map(text -> " (" + text + row.optional("seen")
                .map(date -> ", " + date).orElse("") + ")").orElse("");
        String remark = row.optional("remark").map(text -> text + source).orElse("");
        return new Product(row.text("id"), row.optional("name").orElse(row.text("id")), row.optional("minimum"), below,
                remark);
    }

    /** What is known about {@code version}. */
    public SoftwareVersion judge(String version) {
        Standing standing = minimum.map(oldest -> older(version, oldest) ? below : Standing.GOOD)
                .orElse(Standing.UNKNOWN);
        return new SoftwareVersion(id, name, version, standing, standing == Standing.GOOD ? "" : remark);
    }

    /** Compares numbers between points; what is missing counts as nothing. */
    static boolean older(String version, String than) {
        String[] left = version.split("\\.");
        String[] right = than.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int difference = Long.compare(number(left, i), number(right, i));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static long number(String[] parts, int index) {
        if (index >= parts.length || !parts[index].matches("[0-9]{1,18}")) {
            return 0;
        }
        return Long.parseLong(parts[index]);
    }
}
