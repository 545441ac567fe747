package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One shape of a line. Immutable. */
interface LinePattern {

    /**
     * Whether the line has this shape; puts time, severity and fields into {@code match}. Bounded work, never throws.
     *
     * @param to end of the line without its line end
     */
    boolean matches(byte[] bytes, int from, int to, Match match);

    /** Names of the fields by their number in {@link Match}. */
    List<String> fields();

    /** The bytes that such a line can begin with. */
    BitSet firstBytes();

    /** What the first bytes have to be. */
    default Prefix prefix() {
        return Prefix.ANY;
    }

    /** Characters that every such line has somewhere, see {@link Bytes}. */
    default long needs() {
        return Bytes.NONE;
    }

    /** Whether every line of this shape is one of {@code other}'s too, with the same time and severity. */
    default boolean isCase(LinePattern other) {
        return false;
    }

    /** The fields of a line that was just matched, in the order of the pattern; empty ones too, missing ones not. */
    default Map<String, String> values(byte[] bytes, int from, int to, Match match) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields().size(); i++) {
            if (match.starts[i] >= 0) {
                values.put(fields().get(i), new String(bytes, match.starts[i], match.ends[i] - match.starts[i],
                        StandardCharsets.UTF_8).strip());
            }
        }
        return values;
    }

    /** All bytes. */
    static BitSet anyByte() {
        BitSet all = new BitSet(256);
        all.set(0, 256);
        return all;
    }
}
