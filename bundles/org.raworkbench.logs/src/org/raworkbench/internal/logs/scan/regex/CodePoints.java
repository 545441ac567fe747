package org.raworkbench.internal.logs.scan.regex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** A set of Unicode characters as sorted ranges that neither overlap nor touch. Immutable. */
public final class CodePoints {

    /** From the first to the last character, both in the set. */
    public record Range(int first, int last) {
    }

    /** No character. */
    public static final CodePoints NONE = new CodePoints(List.of());
    /** Every character. */
    public static final CodePoints ALL = range(0, Character.MAX_CODE_POINT);

    private final List<Range> ranges;

    private CodePoints(List<Range> ranges) {
        this.ranges = ranges;
    }

    public static CodePoints range(int first, int last) {
        return new CodePoints(List.of(new Range(first, last)));
    }

    public static CodePoints of(int character) {
        return range(character, character);
    }

    /** Every character of {@code characters}. */
    public static CodePoints anyOf(String characters) {
        return joined(characters.codePoints().mapToObj(each -> new Range(each, each)).toList());
    }

    /** Every character that {@code test} accepts. */
    public static CodePoints where(IntPredicate test) {
        List<Range> found = new ArrayList<>();
        int first = -1;
        for (int each = 0; each <= Character.MAX_CODE_POINT + 1; each++) {
            boolean in = each <= Character.MAX_CODE_POINT && test.test(each);
            if (in && first < 0) {
                first = each;
            } else if (!in && first >= 0) {
                found.add(new Range(first, each - 1));
                first = -1;
            }
        }
        return new CodePoints(List.copyOf(found));
    }

    static CodePoints joined(List<Range> any) {
        List<Range> sorted = any.stream().sorted(Comparator.comparingInt(Range::first)).toList();
        List<Range> joined = new ArrayList<>();
        for (Range range : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && range.first() <= joined.get(last).last() + 1) {
                joined.set(last, new Range(joined.get(last).first(), Math.max(joined.get(last).last(), range.last())));
            } else {
                joined.add(range);
            }
        }
        return new CodePoints(List.copyOf(joined));
    }

    public List<Range> ranges() {
        return ranges;
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public boolean contains(int character) {
        return ranges.stream().anyMatch(range -> range.first() <= character && character <= range.last());
    }

    /** How many characters are in the set. */
    public int size() {
        return ranges.stream().mapToInt(range -> range.last() - range.first() + 1).sum();
    }

    public CodePoints or(CodePoints other) {
        List<Range> both = new ArrayList<>(ranges);
        both.addAll(other.ranges);
        return joined(both);
    }

    public CodePoints not() {
        List<Range> gaps = new ArrayList<>();
        int next = 0;
        for (Range range : ranges) {
            if (range.first() > next) {
                gaps.add(new Range(next, range.first() - 1));
            }
            next = range.last() + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            gaps.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return new CodePoints(List.copyOf(gaps));
    }

    public CodePoints and(CodePoints other) {
        return not().or(other.not()).not();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePoints points && ranges.equals(points.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    @Override
    public String toString() {
        return ranges.toString();
    }
}
