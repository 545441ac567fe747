package org.raworkbench.internal.logs.evtx.binary;

import java.util.HashMap;
import java.util.Map;

/** What the records of one chunk share: its bytes, names and templates, each read once, and the work it may cost. */
final class ChunkContext {

    private static final int NAME_HEAD = 8;
    private static final int LONGEST_NAME = 1024;

    private final ChunkBytes bytes;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, BinNode.Template> templates = new HashMap<>();
    private final Budget budget = new Budget();
    private final ValueText values;

    ChunkContext(ChunkBytes bytes) {
        this.bytes = bytes;
        this.values = new ValueText(bytes);
    }

    ChunkBytes bytes() {
        return bytes;
    }

    Budget budget() {
        return budget;
    }

    ValueText values() {
        return values;
    }

    /** Whether a name may be at {@code offset}: inside the chunk, and its text ends with a null character. */
    boolean isName(long offset) {
        if (offset < ChunkWalk.HEAD || offset + NAME_HEAD + 2 > bytes.length()) {
            return false;
        }
        int characters = bytes.u16((int) offset + 6);
        long end = offset + NAME_HEAD + 2L * characters;
        return characters <= LONGEST_NAME && end + 2 <= bytes.length() && bytes.u16((int) end) == 0;
    }

    /** Bytes that the name at {@code offset} takes, its end included. */
    int nameSize(int offset) {
        return NAME_HEAD + 2 * bytes.u16(offset + 6) + 2;
    }

    /** The name at {@code offset}, which {@link #isName} has approved, as a valid XML name. */
    String name(int offset) {
        String known = names.get(offset);
        if (known != null) {
            return known;
        }
        int characters = bytes.u16(offset + 6);
        budget.take(characters);
        String name = XmlNames.valid(bytes.utf16(offset + NAME_HEAD, characters));
        names.put(offset, name);
        return name;
    }

    /** The template at {@code offset}; null when it was not read yet. */
    BinNode.Template template(int offset) {
        return templates.get(offset);
    }

    void keep(int offset, BinNode.Template template) {
        templates.put(offset, template);
    }
}
