package org.raworkbench.internal.logs.scan.regex;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sets of characters that have a name. The letters after a backslash mean ASCII. */
final class CharacterClasses {

    static final CodePoints DIGIT = CodePoints.range('0', '9');
    static final CodePoints LOWER = CodePoints.range('a', 'z');
    static final CodePoints UPPER = CodePoints.range('A', 'Z');
    static final CodePoints ALPHA = LOWER.or(UPPER);
    static final CodePoints ALNUM = ALPHA.or(DIGIT);
    static final CodePoints WORD = ALNUM.or(CodePoints.of('_'));
    static final CodePoints SPACE = CodePoints.anyOf(" \t\n\u000B\f\r");
    static final CodePoints NO_NEWLINE = CodePoints.of('\n').not();

    private static final CodePoints GRAPH = CodePoints.range(0x21, 0x7E);
    private static final CodePoints HORIZONTAL_SPACE =
            CodePoints.anyOf(" \t\u00A0\u1680\u180E\u202F\u205F\u3000").or(CodePoints.range(0x2000, 0x200A));
    private static final CodePoints VERTICAL_SPACE = CodePoints.anyOf("\n\u000B\f\r\u0085\u2028\u2029");

    /** The names of POSIX (IEEE Std 1003.1, 9.3.5), in the C locale. */
    private static final Map<String, CodePoints> POSIX = Map.ofEntries(Map.entry("lower", LOWER),
            Map.entry("upper", UPPER), Map.entry("alpha", ALPHA), Map.entry("digit", DIGIT), Map.entry("alnum", ALNUM),
            Map.entry("space", SPACE), Map.entry("blank", CodePoints.anyOf(" \t")), Map.entry("graph", GRAPH),
            Map.entry("print", GRAPH.or(CodePoints.of(' '))), Map.entry("punct", GRAPH.and(ALNUM.not())),
            Map.entry("cntrl", CodePoints.range(0, 0x1F).or(CodePoints.of(0x7F))),
            Map.entry("xdigit", DIGIT.or(CodePoints.range('a', 'f')).or(CodePoints.range('A', 'F'))),
            Map.entry("ascii", CodePoints.range(0, 0x7F)), Map.entry("word", WORD));

    /** The general categories of Unicode, by their first letter, and then the whole name. */
    private static final Map<String, Integer> CATEGORIES = Map.ofEntries(
            Map.entry("Lu", (int) Character.UPPERCASE_LETTER), Map.entry("Ll", (int) Character.LOWERCASE_LETTER),
            Map.entry("Lt", (int) Character.TITLECASE_LETTER), Map.entry("Lm", (int) Character.MODIFIER_LETTER),
            Map.entry("Lo", (int) Character.OTHER_LETTER), Map.entry("Mn", (int) Character.NON_SPACING_MARK),
            Map.entry("Me", (int) Character.ENCLOSING_MARK), Map.entry("Mc", (int) Character.COMBINING_SPACING_MARK),
            Map.entry("Nd", (int) Character.DECIMAL_DIGIT_NUMBER), Map.entry("Nl", (int) Character.LETTER_NUMBER),
            Map.entry("No", (int) Character.OTHER_NUMBER), Map.entry("Zs", (int) Character.SPACE_SEPARATOR),
            Map.entry("Zl", (int) Character.LINE_SEPARATOR), Map.entry("Zp", (int) Character.PARAGRAPH_SEPARATOR),
            Map.entry("Cc", (int) Character.CONTROL), Map.entry("Cf", (int) Character.FORMAT),
            Map.entry("Pd", (int) Character.DASH_PUNCTUATION), Map.entry("Ps", (int) Character.START_PUNCTUATION),
            Map.entry("Pe", (int) Character.END_PUNCTUATION), Map.entry("Pc", (int) Character.CONNECTOR_PUNCTUATION),
            Map.entry("Po", (int) Character.OTHER_PUNCTUATION), Map.entry("Sm", (int) Character.MATH_SYMBOL),
            Map.entry("Sc", (int) Character.CURRENCY_SYMBOL), Map.entry("Sk", (int) Character.MODIFIER_SYMBOL),
            Map.entry("So", (int) Character.OTHER_SYMBOL),
            Map.entry("Pi", (int) Character.INITIAL_QUOTE_PUNCTUATION),
            Map.entry("Pf", (int) Character.FINAL_QUOTE_PUNCTUATION));

    private CharacterClasses() {
    }

    /** The set that a letter after a backslash means, in or out of brackets. */
    static Optional<CodePoints> escaped(int letter) {
        return switch (letter) {
            case 'd' -> Optional.of(DIGIT);
            case 'D' -> Optional.of(DIGIT.not());
            case 'w' -> Optional.of(WORD);
            case 'W' -> Optional.of(WORD.not());
            case 's' -> Optional.of(SPACE);
            case 'S' -> Optional.of(SPACE.not());
            case 'h' -> Optional.of(HORIZONTAL_SPACE);
            case 'H' -> Optional.of(HORIZONTAL_SPACE.not());
            case 'v' -> Optional.of(VERTICAL_SPACE);
            case 'V' -> Optional.of(VERTICAL_SPACE.not());
            default -> Optional.empty();
        };
    }

    /** The set of {@code [:name:]}. */
    static Optional<CodePoints> posix(String name) {
        return Optional.ofNullable(POSIX.get(name));
    }

    /** The set of <code>\p{name}</code>: a general category, or a POSIX name with a capital. */
    static Optional<CodePoints> property(String name) {
        if (CATEGORIES.containsKey(name)) {
            int category = CATEGORIES.get(name);
            return Optional.of(CodePoints.where(each -> Character.getType(each) == category));
        }
        if (name.length() == 1 && CATEGORIES.keySet().stream().anyMatch(each -> each.startsWith(name))
                && !name.equals("C")) {
            long types = CATEGORIES.entrySet().stream().filter(each -> each.getKey().startsWith(name))
                    .mapToLong(each -> 1L << each.getValue()).reduce(0, (one, other) -> one | other);
            return Optional.of(CodePoints.where(each -> (types >>> Character.getType(each) & 1) != 0));
        }
        String posix = name.equals("XDigit") || name.equals("ASCII") ? name : capitalised(name);
        return posix.equals(name) ? posix(name.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
