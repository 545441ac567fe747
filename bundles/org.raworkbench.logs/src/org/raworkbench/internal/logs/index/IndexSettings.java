package org.raworkbench.internal.logs.index;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What an index depends on besides the formats. A stored index made with others is not used.
 *
 * @param contentHash of the bytes that are indexed, in any notation; empty when it is not known, and then a stored
 *        index is
 *        used when length and first and last bytes are the same
 * @param zone of times without one
 * @param fileTime when the file was last written: gives year and date to times without
 */
public record IndexSettings(String contentHash, ZoneId zone, Instant fileTime) {

    public IndexSettings {
        Objects.requireNonNull(contentHash, "contentHash");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(fileTime, "fileTime");
    }
}
