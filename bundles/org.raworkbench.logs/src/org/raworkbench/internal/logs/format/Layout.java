package org.raworkbench.internal.logs.format;

import java.util.BitSet;
import java.util.List;

/**
 * A shape of a line written like the line itself, matched from left to right without going back, so that its cost is
 * bounded by the line's length.
 *
 * <p>{@code {name}} is anything up to the text that follows, the rest of the line at the end. {@code {name:int}},
 * {@code :hex}, {@code :word} (no blanks), {@code :name} (letters, digits, {@code . _ - $}), {@code :tag} (the same and
 * {@code ( ) / \ @ +}) and {@code :punctuation} take only such characters; {@code :pri} is a number of RFC 5424, 6.2.1, that
 * says facility and severity.
 * {@code {level}} is a word that stands for a severity, {@code {level:letter}} a single letter that does,
 * {@code {time:…}} a time ({@link TimeLayout}), {@code {-}}
 * anything
 * without a name, {@code {_}} blanks or none, {@code {'}} either quotation mark, {@code {?} … {?}} a part that may be
 * missing, {@code {{} a brace. A blank is one or more blanks or tabs. Everything else is itself.
 */
final class Layout implements LinePattern {

    private static final String REST = "{message}";

    private final String text;
    private final Step[] steps;
    private final List<String> fields;
    private final BitSet firstBytes;

    private Layout(String text, List<Step> steps, List<String> fields) {
        this.text = text;
        this.steps = steps.toArray(Step[]::new);
        this.fields = List.copyOf(fields);
        this.firstBytes = firstBytes(steps);
    }

    static Layout of(String text, Levels levels, TimeLayouts times) {
        LayoutReader reader = new LayoutReader(text, levels, times);
        return new Layout(text, reader.steps(), reader.fields());
    }

    @Override
    public boolean matches(byte[] b, int from, int to, Match match) {
        match.begin(from, 0);
        int at = from;
        for (Step step : steps) {
            // the frequent kinds by name, so that the call is direct
            if (step instanceof Step.Text text) {
                at = text.match(b, at, to, match);
            } else if (step instanceof Step.Time time) {
                at = time.match(b, at, to, match);
            } else if (step instanceof Step.Level level) {
                at = level.match(b, at, to, match);
            } else if (step instanceof Step.Until until) {
                at = until.match(b, at, to, match);
            } else if (step instanceof Step.Rest rest) {
                at = rest.match(b, at, to, match);
            } else if (step instanceof Step.Run run) {
                at = run.match(b, at, to, match);
            } else {
                at = step.match(b, at, to, match);
            }
            if (at < 0) {
                return false;
            }
        }
        while (at < to && (b[at] == ' ' || b[at] == '\t')) {
            at++;
        }
        return at == to;
    }

    @Override
    public List<String> fields() {
        return fields;
    }

    @Override
    public BitSet firstBytes() {
        return firstBytes;
    }

    @Override
    public Prefix prefix() {
        Prefix.Builder known = new Prefix.Builder();
        for (Step step : steps) {
            if (!step.prefix(known)) {
                break;
            }
        }
        return known.prefix();
    }

    @Override
    public long needs() {
        long set = Bytes.NONE;
        for (Step step : steps) {
            set |= step.needs();
        }
        return set;
    }

    @Override
    public boolean isCase(LinePattern other) {
        if (!(other instanceof Layout wider) || wider == this || !wider.text.endsWith(REST)) {
            return false;
        }
        String common = wider.text.substring(0, wider.text.length() - REST.length());
        return text.length() > wider.text.length() && text.startsWith(common) && !common.contains("{?}")
                && text.contains("{level}") == common.contains("{level}");
    }

    static BitSet firstBytes(List<Step> steps) {
        BitSet bytes = new BitSet(256);
        for (Step step : steps) {
            bytes.or(step.firstBytes());
            if (!step.canBeEmpty()) {
                return bytes;
            }
        }
        return LinePattern.anyByte();
    }
}
