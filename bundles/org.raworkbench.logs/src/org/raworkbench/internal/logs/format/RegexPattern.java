package org.raworkbench.internal.logs.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A shape of a line as a regular expression with named groups, for what a {@link Layout} cannot say; about twenty times
 * slower. The expression sees at most {@value #LONGEST} bytes and gets a bounded number of looks at them, so that one
 * that
 * goes back and forth without end is a line that does not match.
 */
final class RegexPattern implements LinePattern {

    static final int LONGEST = 1024;
    private static final int MOST_LOOKS = 200_000;

    private final Pattern pattern;
    private final List<String> fields;
    private final Optional<TimeLayout> time;
    private final Levels levels;

    RegexPattern(String expression, Optional<TimeLayout> time, Levels levels) {
        try {
            this.pattern = Pattern.compile(expression);
        } catch (PatternSyntaxException | StackOverflowError e) {
            throw new FormatFault("regex", expression, String.valueOf(e.getMessage()));
        }
        this.time = time;
        this.levels = levels;
        this.fields = new ArrayList<>(pattern.namedGroups().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue)).map(Map.Entry::getKey).toList());
        if (time.isPresent() != fields.contains("time")) {
            throw new FormatFault("regexTime", expression);
        }
        if (fields.size() > 32) {
            throw new FormatFault("tooManyFields", 32);
        }
    }

    /** Characters that are bytes, so that positions are the same, and that can be looked at only so many times. */
    private static final class Looks implements CharSequence {
        private final String text;
        private int left = MOST_LOOKS;

        Looks(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left-- <= 0) {
                throw new TooManyLooksException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooksException() {
            super(null, null, false, false);
        }
    }

    @Override
    public boolean matches(byte[] bytes, int from, int to, Match match) {
        match.begin(from, fields.size());
        int end = Math.min(to, from + LONGEST);
        try {
            Matcher matcher = pattern.matcher(new Looks(new String(bytes, from, end - from,
                    StandardCharsets.ISO_8859_1)));
            return matcher.lookingAt() && taken(matcher, bytes, from, match);
        } catch (TooManyLooksException | StackOverflowError e) {
            return false;
        }
    }

    private boolean taken(Matcher matcher, byte[] bytes, int from, Match match) {
        match.message = from + matcher.end();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i);
            if (matcher.start(name) < 0) {
                continue;
            }
            int start = from + matcher.start(name);
            int end = from + matcher.end(name);
            match.starts[i] = start;
            match.ends[i] = end;
            if (name.equals("time") && match.time(time.orElseThrow(), bytes, start, end) != end) {
                return false;
            } else if (name.equals("level")) {
                match.severity = levels.severity(bytes, start, end);
                if (match.severity < 0) {
                    return false;
                }
            } else if (name.equals("message")) {
                match.message = start;
            }
        }
        return true;
    }

    @Override
    public List<String> fields() {
        return fields;
    }

    @Override
    public BitSet firstBytes() {
        return LinePattern.anyByte();
    }
}
