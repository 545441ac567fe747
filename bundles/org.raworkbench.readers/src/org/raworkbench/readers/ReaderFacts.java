package org.raworkbench.readers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about one attached reader. Immutable.
 *
 * @param name the name that the system gives it
 * @param values what was read, the most reliable source first; a property that nobody tells has no entry
 * @param notes what could not be read or not be decided ("two such readers are attached ..."), one sentence each
 */
public record ReaderFacts(String name, Map<ReaderProperty, List<Observed>> values, List<String> notes) {

    public ReaderFacts {
        Objects.requireNonNull(name, "name");
        Map<ReaderProperty, List<Observed>> copy = new EnumMap<>(ReaderProperty.class);
        values.forEach((property, list) -> {
            if (!list.isEmpty()) {
                copy.put(property, List.copyOf(list));
            }
        });
        values = Map.copyOf(copy);
        notes = List.copyOf(notes);
    }

    /** Everything that was read about {@code property}, the most reliable first; empty when it is unknown. */
    public List<Observed> all(ReaderProperty property) {
        return values.getOrDefault(property, List.of());
    }

    /** The most reliable value. */
    public Optional<Observed> value(ReaderProperty property) {
        return all(property).stream().findFirst();
    }

    /** The text of the most reliable value. */
    public Optional<String> text(ReaderProperty property) {
        return value(property).map(Observed::value);
    }

    /** Vendor and product number, where both are known. */
    public Optional<UsbId> usbId() {
        return text(ReaderProperty.VID).flatMap(vid -> text(ReaderProperty.PID).flatMap(pid -> UsbId.of(vid, pid)));
    }

    /** The most reliable firmware value that is a binary-coded decimal release. */
    public Optional<Release> release() {
        return all(ReaderProperty.FIRMWARE).stream().map(Observed::value).map(Release::parse)
                .flatMap(Optional::stream).filter(Release::isDecimal).findFirst();
    }

    /** Collects what is known about one reader. Not thread-safe; used once. */
    public static final class Builder {

        private final String name;
        private final Map<ReaderProperty, List<Observed>> values = new EnumMap<>(ReaderProperty.class);
        private final List<String> notes = new ArrayList<>();

        public Builder(String name) {
            this.name = name;
        }

        /** Adds a value behind what more reliable sources said; a blank one counts as not said. */
        public Builder add(ReaderProperty property, String value, ReadingSource source, String place) {
            if (!value.isBlank()) {
                values.computeIfAbsent(property, key -> new ArrayList<>())
                        .add(new Observed(value.strip(), source, place));
            }
            return this;
        }

        /** Adds a sentence about what is not known. */
        public Builder note(String note) {
            notes.add(note);
            return this;
        }

        public ReaderFacts build() {
            return new ReaderFacts(name, values, notes);
        }
    }
}
