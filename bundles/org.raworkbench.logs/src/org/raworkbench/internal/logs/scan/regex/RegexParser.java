package org.raworkbench.internal.logs.scan.regex;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.internal.logs.scan.Expression;
import org.raworkbench.internal.logs.scan.ExpressionException;

/** Reads the regular part of the syntax of {@link java.util.regex.Pattern}. */
public final class RegexParser {

    /** Deeper groups are nobody's intention. */
    private static final int DEEPEST = 200;

    private final Characters in;
    private boolean ignoreCase;
    private boolean exact = true;
    private int depth;

    private RegexParser(String text, boolean ignoreCase) {
        in = new Characters(text);
        this.ignoreCase = ignoreCase;
    }

    /**
     * An expression, read.
     *
     * @param tree  what a line has to look like
     * @param exact whether such a line is a match; when not, it may be one, and backtracking has to tell
     */
    public record Parsed(Tree tree, boolean exact) {
    }

    /**
     * Reads {@code expression}. What no finite automaton can answer (look-around, back-references, possessive
     * repetition) is read as something that matches at least as much.
     *
     * @throws ExpressionException when it is no regular expression
     */
    public static Parsed parse(Expression expression) {
        RegexParser parser = new RegexParser(expression.text(), expression.ignoreCase());
        try {
            Tree tree = expression.literal() ? parser.quoted(expression.text()) : parser.whole();
            return new Parsed(tree, parser.exact);
        } catch (NotRegularException e) {
            return new Parsed(Tree.EMPTY, false);
        }
    }

    private Tree whole() throws NotRegularException {
        Tree tree = choice();
        if (!in.atEnd()) {
            throw in.problem("there is a ) without its (",
                    "Write \\) to find a closing parenthesis, or put the ( where the group begins.");
        }
        return tree;
    }

    private Tree choice() throws NotRegularException {
        List<Tree> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (in.take('|'));
        return Tree.choice(options);
    }

    private Tree sequence() throws NotRegularException {
        List<Tree> parts = new ArrayList<>();
        while (!in.atEnd() && !in.sees('|') && !in.sees(')')) {
            parts.add(repeated(atom()));
        }
        return Tree.sequence(parts);
    }

    private Tree repeated(Tree what) throws NotRegularException {
        Tree result = what;
        while (true) {
            int start = in.position();
            Tree next;
            if (in.take('*')) {
                next = new Tree.Repetition(result, 0, Tree.WITHOUT_END);
            } else if (in.take('+')) {
                next = new Tree.Repetition(result, 1, Tree.WITHOUT_END);
            } else if (in.take('?')) {
                next = new Tree.Repetition(result, 0, 1);
            } else if (in.sees('{')) {
                int[] bounds = in.bounds();
                if (bounds.length == 0) {
                    return result;
                }
                if (bounds[1] != Tree.WITHOUT_END && bounds[1] < bounds[0]) {
                    throw new ExpressionException("the second number is smaller than the first", start,
                            "Write the smaller number first, for instance {2,5}.");
                }
                next = new Tree.Repetition(result, bounds[0], bounds[1]);
            } else {
                return result;
            }
            if (in.take('+')) {
                exact = false;
            } else {
                in.take('?');
            }
            result = next;
        }
    }

    private Tree atom() throws NotRegularException {
        int start = in.position();
        int character = in.next();
        switch (character) {
            case '(':
                return group(start);
            case '[':
                return new Tree.Characters(new BracketParser(in, ignoreCase).afterOpening());
            case '.':
                return new Tree.Characters(CharacterClasses.NO_NEWLINE);
            case '^':
                return new Tree.Assertion(Tree.Place.LINE_START);
            case '$':
                return new Tree.Assertion(Tree.Place.LINE_END);
            case '\\':
                return escape(start);
            case '*', '+', '?':
                throw new ExpressionException("there is nothing before " + (char) character + " to repeat", start,
                        "Write \\" + (char) character + " to find the character itself.");
            default:
                return set(CodePoints.of(character));
        }
    }

    private Tree group(int start) throws NotRegularException {
        if (++depth > DEEPEST) {
            throw new ExpressionException("groups are nested more than " + DEEPEST + " deep", start,
                    "Take out parentheses that are not needed.");
        }
        boolean before = ignoreCase;
        boolean looksAround = false;
        if (in.take('?')) {
            if (in.take("=") || in.take("!") || in.take("<=") || in.take("<!")) {
                looksAround = true;
                exact = false;
            } else if (in.take('>')) {
                exact = false;
            } else if (in.take("P<") || in.take('<')) {
                in.upTo('>', "the name of the group does not end", "Write it as (?<name>...).");
            } else if (flags()) {
                depth--;
                return Tree.EMPTY;
            }
        }
        Tree tree = choice();
        if (!in.take(')')) {
            throw new ExpressionException("the ( has no closing )", start,
                    "Write \\( to find an opening parenthesis, or put the ) where the group ends.");
        }
        depth--;
        ignoreCase = before;
        return looksAround ? Tree.EMPTY : tree;
    }

    /** Reads the flags after {@code (?}; true when they are for the rest of the group around them. */
    private boolean flags() throws NotRegularException {
        boolean on = true;
        while (!in.atEnd()) {
            int flag = in.next();
            switch (flag) {
                case ':':
                    return false;
                case ')':
                    return true;
                case '-':
                    on = false;
                    break;
                case 'i':
                    ignoreCase = on;
                    break;
                // each line is matched by itself, and letters are always Unicode's: these change nothing
                case 's', 'm', 'd', 'u':
                    break;
                default:
                    throw new NotRegularException("(?" + Character.toString(flag));
            }
        }
        throw in.problem("the group that starts with (? does not end", "Write for instance (?i)error or (?:a|b)+.");
    }

    private Tree escape(int start) throws NotRegularException {
        if (in.take('b')) {
            return new Tree.Assertion(Tree.Place.WORD_BORDER);
        } else if (in.take('B')) {
            return new Tree.Assertion(Tree.Place.NO_WORD_BORDER);
        } else if (in.take('A')) {
            return new Tree.Assertion(Tree.Place.LINE_START);
        } else if (in.take('z') || in.take('Z')) {
            return new Tree.Assertion(Tree.Place.LINE_END);
        } else if (in.take('Q')) {
            return quoted(in.upTo("\\E"));
        }
        if (in.take('k') || in.seesDigit()) {
            return reference();
        }
        return new Tree.Characters(new EscapeParser(in, ignoreCase).afterBackslash(start));
    }

    /** What a back-reference stands for can be anything. */
    private Tree reference() {
        exact = false;
        if (in.take('<')) {
            in.upTo('>', "the name of the group does not end", "Write it as \\k<name>.");
        }
        in.number(10, 1);
        return new Tree.Repetition(new Tree.Characters(CharacterClasses.NO_NEWLINE), 0, Tree.WITHOUT_END);
    }

    private Tree quoted(String text) {
        return Tree.sequence(text.codePoints().mapToObj(each -> set(CodePoints.of(each))).toList());
    }

    private Tree set(CodePoints points) {
        return new Tree.Characters(ignoreCase ? CaseFolding.closure(points) : points);
    }
}
