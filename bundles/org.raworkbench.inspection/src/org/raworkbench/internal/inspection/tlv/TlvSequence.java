package org.raworkbench.internal.inspection.tlv;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Data objects that follow one another.
 *
 * @param elements those that could be parsed, in order
 * @param problem what stopped the parsing, in one sentence; empty when all bytes were understood
 */
public record TlvSequence(List<Tlv> elements, String problem) {

    public TlvSequence {
        elements = List.copyOf(elements);
        Objects.requireNonNull(problem, "problem");
    }

    /** Whether all bytes were understood. */
    public boolean complete() {
        return problem.isEmpty();
    }

    /**
     * The first data object that can be reached by a path of tags: {@code find(0x6F, 0xA5, 0x73)}. Where a tag occurs
     * twice, each branch is followed.
     */
    public Optional<Tlv> find(int... path) {
        return find(path, 0);
    }

    private Optional<Tlv> find(int[] path, int from) {
        if (from >= path.length) {
            return Optional.empty();
        }
        for (Tlv element : elements) {
            if (element.tag() == path[from]) {
                Optional<Tlv> found = from + 1 == path.length ? Optional.of(element)
                        : element.contents().find(path, from + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** All elements with {@code tag}. */
    public List<Tlv> all(int tag) {
        return elements.stream().filter(element -> element.tag() == tag).toList();
    }
}
