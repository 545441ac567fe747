package org.raworkbench.logs.tests.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.raworkbench.internal.logs.scan.Expression;
import org.raworkbench.internal.logs.scan.ExpressionException;
import org.raworkbench.internal.logs.scan.PatternSet;

/** What expressions mean, and what their author is told when they mean nothing. */
class SyntaxTest {

    @Test
    void aCarriageReturnBeforeTheLineEndIsNotPartOfTheLine() {
        assertEquals("end\r|end", Scanning.found(Expression.regex("end$"), "end\r\nend.\nend\n"));
        assertEquals("a\rb\r", Scanning.found(Expression.regex("\\r"), "a\r\na\rb\r\n"));
        assertEquals("last\r", Scanning.found(Expression.regex("\\r"), "last\r"));
        assertEquals("\r|", Scanning.found(Expression.regex("^$"), "\r\na\r\n\n"));
    }

    @Test
    void upperAndLowerCaseAreUnicodes() {
        Expression kelvin = Expression.regex("kelvin").ignoringCase(true);
        assertEquals("\u212AELVIN|Kelvin", Scanning.found(kelvin, "\u212AELVIN\nKelvin\nelvin\n"));
        assertEquals("ÉCOLE", Scanning.found(Expression.literal("école").ignoringCase(true), "ÉCOLE\n"));
        assertEquals("GROSS", Scanning.found(Expression.regex("(?i)gross"), "GROSS\ngroß\n"));
        assertEquals("ab", Scanning.found(Expression.regex("a(?i:B)"), "ab\nAB\n"));
        assertEquals("", Scanning.found(Expression.regex("(?i)^\\W$"), "k\ns\nK\n"));
        assertEquals("b", Scanning.found(Expression.regex("(?i)^[^A]$"), "a\nA\nb\n"));
    }

    @Test
    void aDotIsACharacterHoweverManyBytesItHas() {
        assertEquals("a€b", Scanning.found(Expression.regex("^a.b$"), "a€b\na€€b\n"));
        assertEquals("a\0b", Scanning.found(Expression.regex("a.b"), "a\0b\n"));
    }

    @Test
    void bytesThatAreNotUtf8AreNoCharacters() {
        byte[] text = {'a', (byte) 0xE2, (byte) 0x82, 'b', '\n', 'a', (byte) 0xFF, '\n', 'o', 'k', '\n'};
        assertEquals("", Scanning.found(Expression.regex("^a.+$"), text));
        assertEquals("ok", Scanning.found(Expression.regex("^[^x]+$"), text));
        assertEquals("a\uFFFDb", Scanning.found(Expression.regex("b"), text));
    }

    @Test
    void bracesThatAreNoRepetitionAreBraces() {
        assertEquals("{a}", Scanning.found(Expression.regex("{a}"), "{a}\na\n"));
        assertEquals("x{,3}", Scanning.found(Expression.regex("x{,3}"), "x{,3}\nxxx\n"));
    }

    @Test
    void classesHaveTheirNames() {
        assertEquals("7", Scanning.found(Expression.regex("^[[:digit:]]$"), "7\na\n"));
        assertEquals("É", Scanning.found(Expression.regex("^\\p{Lu}$"), "É\né\n"));
        assertEquals("Ω", Scanning.found(Expression.regex("^\\p{IsGreek}$"), "Ω\nO\n"));
        assertEquals("C:\\x", Scanning.found(Expression.literal("C:\\x"), "C:\\x\nC:x\n"));
        assertEquals("a.b", Scanning.found(Expression.regex("\\Qa.b\\E$"), "a.b\naxb\n"));
    }

    @Test
    void whatNeedsBacktrackingIsFoundToo() {
        PatternSet set = PatternSet.of(Scanning.regexes("abc", "(a+)b\\1", "a(?=b)"));
        assertFalse(set.irregular().contains(0));
        assertTrue(set.irregular().contains(1));
        assertEquals("aabaa|aba", Scanning.found(Expression.regex("(a+)b\\1"), "aabaa\naba\nab\n"));
        assertEquals("ab", Scanning.found(Expression.regex("a(?=b)"), "ab\nac\n"));
        assertEquals("ac", Scanning.found(Expression.regex("a(?!b)"), "ab\nac\n"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"a(b,1", "a),1", "*a,0", "a|+,2", "[ab,0", "a{3|2},-1", "x\\y,1",
            "\\,0", "[z-a],1", "a{3},-1", "(?<n,3", "[[:word,3", "[[:letters:]],1", "\\x,0", "(?i,3"})
    void errorsSayWhereAndWhatToWrite(String text, int position) {
        if (position < 0) {
            PatternSet.of(Scanning.regexes(text));
            return;
        }
        ExpressionException problem =
                assertThrows(ExpressionException.class, () -> PatternSet.of(Scanning.regexes(text)));
        assertEquals(position, problem.position(), problem.getMessage());
        assertTrue(problem.hint().startsWith("Write") || problem.hint().startsWith("Put"), problem.hint());
    }

    @Test
    void aReversedRepetitionIsAnError() {
        ExpressionException problem =
                assertThrows(ExpressionException.class, () -> PatternSet.of(Scanning.regexes("a{3,2}")));
        assertEquals("the second number is smaller than the first", problem.getMessage());
        assertEquals(1, problem.position());
    }

    @Test
    void hostileSyntaxEndsWithAMessageOrASet() {
        assertThrows(ExpressionException.class, () -> PatternSet.of(Scanning.regexes("(".repeat(100_000))));
        assertThrows(ExpressionException.class, () -> PatternSet.of(Scanning.regexes("[".repeat(100_000))));
        PatternSet huge = PatternSet.of(List.of(Expression.regex("(a{1000}){1000}")));
        assertTrue(huge.irregular().contains(0));
        PatternSet.of(Scanning.regexes("(((){999999}){999999}){999999}", "a" + "?".repeat(5_000)));
    }
}
