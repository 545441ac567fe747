package org.raworkbench.internal.smartcard.demo;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the readers and cards of a story. Each call makes new cards with full counters, and only those of the story. */
public final class DemoCards {

    private DemoCards() {
    }

    /** The names of all stories, in the order of the menu. */
    public static List<String> names() {
        return Arrays.stream(DemoStory.values()).map(DemoStory::storyName).toList();
    }

    /**
     * The readers of the story {@code name} with their cards.
     *
     * @param now the instant the story is told for; only its day in UTC counts, so the same bytes come all day
     * @throws IllegalArgumentException when there is no story of that name
     */
    public static List<DemoReader> create(String name, Instant now) {
        return create(name, now, Optional.empty());
    }

    /**
     * The same for comparisons: made-up cards understand extended length fields, or do not, as wanted. Cards with an ATR
     * of a real kind stay as they are.
     */
    public static List<DemoReader> create(String name, Instant now, boolean extendedLength) {
        return create(name, now, Optional.of(extendedLength));
    }

    private static List<DemoReader> create(String name, Instant now, Optional<Boolean> extendedLength) {
        DemoStory story = DemoStory.named(name)
                .orElseThrow(() -> new IllegalArgumentException(Messages.text("story.unknown", name)));
        return story.readers(new CardMaker(now, extendedLength));
    }
}
