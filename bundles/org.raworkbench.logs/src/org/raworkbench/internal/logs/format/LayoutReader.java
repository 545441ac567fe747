package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the text of a {@link Layout}. */
final class LayoutReader {

    private static final int MOST_FIELDS = 32;

    private final String layout;
    private final Levels levels;
    private final TimeLayouts times;
    private final List<String> fields = new ArrayList<>();
    private final List<Step> steps;
    private int at;

    LayoutReader(String layout, Levels levels, TimeLayouts times) {
        this.layout = layout;
        this.levels = levels;
        this.times = times;
        this.steps = read(false);
        if (steps.isEmpty()) {
            throw new FormatFault("emptyLayout");
        }
    }

    List<Step> steps() {
        return steps;
    }

    List<String> fields() {
        return fields;
    }

    private List<Step> read(boolean inOption) {
        List<Step> read = new ArrayList<>();
        String open = null;
        while (at < layout.length()) {
            String text = text();
            if (!text.isEmpty()) {
                Step.Text literal = new Step.Text(text.getBytes(StandardCharsets.UTF_8));
                if (open != null) {
                    read.add(new Step.Until(slot(open), literal));
                    open = null;
                }
                read.add(literal);
                continue;
            }
            String token = token();
            if (open != null) {
                throw new FormatFault("nothingBetween", open, token);
            }
            if (token.equals("?")) {
                if (inOption) {
                    return read;
                }
                int first = fields.size();
                List<Step> part = read(true);
                read.add(new Step.Optionally(part, first, fields.size()));
            } else if (token.equals("-") || token.matches("[A-Za-z][A-Za-z0-9]*") && !token.equals("level")) {
                open = token;
            } else {
                read.add(step(token));
            }
        }
        if (inOption) {
            throw new FormatFault("openOption");
        }
        if (open != null) {
            read.add(new Step.Rest(slot(open), open.equals("message")));
        }
        return read;
    }

    /** The text up to the next token; empty when a token is next. */
    private String text() {
        StringBuilder text = new StringBuilder();
        while (at < layout.length()) {
            if (layout.startsWith("{{}", at)) {
                text.append('{');
                at += 3;
            } else if (layout.startsWith("{'}", at)) {
                text.append('\0');
                at += 3;
            } else if (layout.charAt(at) == '{') {
                break;
            } else {
                char one = layout.charAt(at++);
                if (one != ' ' || text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                    text.append(one);
                }
            }
        }
        return text.toString();
    }

    private String token() {
        int end = layout.indexOf('}', at);
        if (end < 0) {
            throw new FormatFault("openBrace", layout.substring(at));
        }
        String token = layout.substring(at + 1, end);
        at = end + 1;
        return token;
    }

    private Step step(String token) {
        if (token.equals("_")) {
            return new Step.Blanks();
        }
        if (token.equals("level")) {
            return new Step.Level(slot("level"), levels, false);
        }
        if (token.equals("level:letter")) {
            return new Step.Level(slot("level"), levels, true);
        }
        int colon = token.indexOf(':');
        if (colon <= 0) {
            throw new FormatFault("unknownToken", token);
        }
        String name = token.substring(0, colon);
        String kind = token.substring(colon + 1);
        if (name.equals("time")) {
            return new Step.Time(slot(name), times.of(kind));
        }
        int field = slot(name);
        return switch (kind) {
            case "pri" -> new Step.Priority(field);
            case "tag" -> run(field, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-$()/\\@+");
            case "int" -> run(field, "0123456789");
            case "hex" -> run(field, "0123456789abcdefABCDEFx");
            case "name" -> run(field, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-$");
            case "punctuation" -> run(field, ";|,:-");
            case "word" -> {
                BitSet set = LinePattern.anyByte();
                set.clear(' ');
                set.clear('\t');
                yield run(field, set);
            }
            default -> throw new FormatFault("unknownToken", token);
        };
    }

    private static Step run(int field, String characters) {
        BitSet set = new BitSet(256);
        characters.chars().forEach(set::set);
        return run(field, set);
    }

    private static Step run(int field, BitSet set) {
        boolean[] allowed = new boolean[256];
        set.stream().forEach(one -> allowed[one] = true);
        return new Step.Run(field, set, allowed);
    }

    private int slot(String name) {
        if (name.equals("-")) {
            return -1;
        }
        if (fields.contains(name)) {
            throw new FormatFault("twice", name);
        }
        if (fields.size() == MOST_FIELDS) {
            throw new FormatFault("tooManyFields", MOST_FIELDS);
        }
        fields.add(name);
        return fields.size() - 1;
    }
}
