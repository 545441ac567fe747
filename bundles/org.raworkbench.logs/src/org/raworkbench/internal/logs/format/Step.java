package org.raworkbench.internal.logs.format;

import java.util.BitSet;
import java.util.List;

import org.raworkbench.logs.RecordSeverity;

/** One piece of a {@link Layout}. Immutable. */
sealed interface Step {

    /** Where the piece ends that begins at {@code at}; -1 when it is not there. */
    int match(byte[] b, int at, int to, Match match);

    /** The bytes that the piece can begin with. */
    BitSet firstBytes();

    /** Whether the piece can be empty, so that the next one's first bytes count too. */
    default boolean canBeEmpty() {
        return false;
    }

    /** Adds what is known of the first bytes; false when nothing is known of those behind. */
    default boolean prefix(Prefix.Builder known) {
        return false;
    }

    /** Bytes that are somewhere in every text with this piece, see {@link Bytes}. */
    default long needs() {
        return Bytes.NONE;
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\t';
    }

    private static int afterBlanks(byte[] b, int at, int to) {
        int end = at;
        while (end < to && isBlank(b[end])) {
            end++;
        }
        return end;
    }

    /** Text; a blank in it is one or more blanks or tabs, {@code \0} either quotation mark. */
    record Text(byte[] text) implements Step {

        @Override
        public int match(byte[] b, int from, int to, Match match) {
            int at = from;
            for (byte wanted : text) {
                if (at >= to) {
                    return -1;
                }
                if (wanted == ' ') {
                    int end = afterBlanks(b, at, to);
                    if (end == at) {
                        return -1;
                    }
                    at = end;
                } else if (b[at] == wanted || wanted == 0 && (b[at] == '\'' || b[at] == '"')) {
                    at++;
                } else {
                    return -1;
                }
            }
            return at;
        }

        @Override
        public boolean prefix(Prefix.Builder known) {
            for (byte one : text) {
                if (one == ' ') {
                    return false;
                } else if (one == 0) {
                    known.skip();
                } else {
                    known.literal(one);
                }
            }
            return true;
        }

        @Override
        public long needs() {
            long set = Bytes.NONE;
            for (byte one : text) {
                // a blank may be a tab, and 0 is one of two
                set = one == ' ' || one == 0 ? set : Bytes.with(set, one);
            }
            return set;
        }

        /** Where the text is found first at or after {@code from}; -1 when nowhere. */
        int find(byte[] b, int from, int to) {
            byte first = text[0];
            byte other = first == ' ' ? (byte) '\t' : first == 0 ? (byte) '"' : first;
            first = first == 0 ? (byte) '\'' : first;
            for (int at = from; at < to; at++) {
                byte one = b[at];
                if ((one == first || one == other) && (text.length == 1 || match(b, at, to, null) >= 0)) {
                    return at;
                }
            }
            return -1;
        }

        @Override
        public BitSet firstBytes() {
            BitSet bytes = new BitSet(256);
            bytes.set(text[0] & 0xFF);
            if (text[0] == ' ') {
                bytes.set('\t');
            } else if (text[0] == 0) {
                bytes.set('\'');
                bytes.set('"');
            }
            return bytes;
        }
    }

    /** Any bytes up to a text, which is the next step. */
    record Until(int field, Text text) implements Step {

        @Override
        public int match(byte[] b, int at, int to, Match match) {
            int end = text.find(b, at, to);
            if (end >= 0 && field >= 0) {
                match.starts[field] = at;
                match.ends[field] = end;
            }
            return end;
        }

        @Override
        public BitSet firstBytes() {
            return LinePattern.anyByte();
        }

        @Override
        public boolean canBeEmpty() {
            return true;
        }
    }

    /** The rest of the line; the message, when it is called so. */
    record Rest(int field, boolean message) implements Step {

        @Override
        public int match(byte[] b, int at, int to, Match match) {
            if (field >= 0) {
                match.starts[field] = at;
                match.ends[field] = to;
            }
            if (message) {
                match.message = at;
            }
            return to;
        }

        @Override
        public BitSet firstBytes() {
            return LinePattern.anyByte();
        }

        @Override
        public boolean canBeEmpty() {
            return true;
        }
    }

    /** One or more bytes of a set. */
    record Run(int field, BitSet set, boolean[] allowed) implements Step {

        @Override
        public int match(byte[] b, int at, int to, Match match) {
            int end = at;
            while (end < to && allowed[b[end] & 0xFF]) {
                end++;
            }
            if (end == at) {
                return -1;
            }
            if (field >= 0) {
                match.starts[field] = at;
                match.ends[field] = end;
            }
            return end;
        }

        @Override
        public BitSet firstBytes() {
            return set;
        }
    }

    /** A word for a severity, or a single letter; one that none knows is not one. */
    record Level(int field, Levels levels, boolean letter) implements Step {

        @Override
        public int match(byte[] b, int at, int to, Match match) {
            int end = letter ? Math.min(at + 1, to) : at;
            while (!letter && end < to && isOfWord(b[end])) {
                end++;
            }
            int severity = levels.severity(b, at, end);
            if (severity < 0) {
                return -1;
            }
            match.severity = severity;
            match.starts[field] = at;
            match.ends[field] = end;
            return end;
        }

        private static boolean isOfWord(byte one) {
            int lower = one | 0x20;
            return lower >= 'a' && lower <= 'z' || one >= '0' && one <= '9' || one < 0;
        }

        @Override
        public BitSet firstBytes() {
            return levels.firstBytes();
        }
    }

    /** Facility times eight plus severity, RFC 5424, 6.2.1. */
    record Priority(int field) implements Step {

        private static final int HIGHEST = 191;
        private static final RecordSeverity[] MEANT = {RecordSeverity.FATAL, RecordSeverity.FATAL, RecordSeverity.FATAL,
                RecordSeverity.ERROR, RecordSeverity.WARNING, RecordSeverity.INFO, RecordSeverity.INFO,
                RecordSeverity.DEBUG};

        @Override
        public int match(byte[] b, int at, int to, Match match) {
            int end = TimeLayout.digitsEnd(b, at, Math.min(to, at + 4));
            int value = end == at || end - at > 3 ? -1 : TimeLayout.digits(b, at, to, end - at);
            if (value < 0 || value > HIGHEST) {
                return -1;
            }
            match.severity = MEANT[value & 7].ordinal();
            match.starts[field] = at;
            match.ends[field] = end;
            return end;
        }

        @Override
        public BitSet firstBytes() {
            BitSet digits = new BitSet(256);
            digits.set('0', '9' + 1);
            return digits;
        }
    }

    /** A time. */
    record Time(int field, TimeLayout layout) implements Step {

        @Override
        public int match(byte[] b, int at, int to, Match match) {
            int end = match.time(layout, b, at, to);
            if (end >= 0) {
                match.starts[field] = at;
                match.ends[field] = end;
            }
            return end;
        }

        @Override
        public boolean prefix(Prefix.Builder known) {
            return layout.prefix(known);
        }

        @Override
        public long needs() {
            return layout.needs();
        }

        @Override
        public BitSet firstBytes() {
            return layout.firstBytes();
        }
    }

    /**
     * Steps that are there together or not at all, and their fields: from the first one (inclusive) to the end
     * (exclusive).
     */
    record Optionally(List<Step> steps, int firstField, int endField) implements Step {

        @Override
        public int match(byte[] b, int from, int to, Match match) {
            int at = from;
            for (Step step : steps) {
                at = step.match(b, at, to, match);
                if (at < 0) {
                    for (int field = firstField; field < endField; field++) {
                        match.starts[field] = -1;
                    }
                    return from;
                }
            }
            return at;
        }

        @Override
        public BitSet firstBytes() {
            return Layout.firstBytes(steps);
        }

        @Override
        public boolean canBeEmpty() {
            return true;
        }
    }

    /** Blanks, or none. */
    record Blanks() implements Step {

        @Override
        public int match(byte[] b, int at, int to, Match match) {
            return afterBlanks(b, at, to);
        }

        @Override
        public BitSet firstBytes() {
            BitSet bytes = new BitSet(256);
            bytes.set(' ');
            bytes.set('\t');
            return bytes;
        }

        @Override
        public boolean canBeEmpty() {
            return true;
        }
    }
}
