package org.raworkbench.logs.tests.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.raworkbench.internal.logs.scan.ExpressionException;
import org.raworkbench.internal.logs.scan.FileScan;
import org.raworkbench.internal.logs.scan.FilterExpression;
import org.raworkbench.internal.logs.scan.FoundLine;

/** Boolean filters: what they accept, and what their author is told. */
class FilterExpressionTest {

    private static final String TEXT = "a\nb\nc\nab\nac\nbc\nabc\n\nAND\n\"a\"\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "a; a ab ac abc \"a\"",
            "a|^b$; a b ab ac abc \"a\"",
            "A AND B; ``",
            "AND; AND",
            "\"a\"; a ab ac abc \"a\"",
            "\"a\" AND \"b\"; ab abc",
            "\"a\" OR \"b\" AND \"c\"; a ab ac bc abc \"a\"",
            "(\"a\" OR \"b\") AND \"c\"; ac bc abc",
            "\"a\" AND NOT (\"b\" OR \"c\"); a \"a\"",
            "NOT \"[abc]\"; `` AND",
            "NOT NOT \"^ab\"; ab abc",
            "NOT(\"a\"AND\"b\")AND\"c\"; c ac bc",
            "\"\\\"a\\\"\"; \"a\"",
            "\\\"a; \"a\""})
    void filtersAcceptLines(String expression, String lines) throws Exception {
        List<String> expected = new ArrayList<>(List.of(lines == null ? "" : lines.replace("``", "(empty)")));
        assertEquals(expected.get(0).strip(), found(expression).strip().replace("(empty)", "(empty)"));
    }

    private String found(String expression) throws Exception {
        Path file = Files.writeString(folder.resolve("text"), TEXT);
        List<String> lines = new ArrayList<>();
        FileScan.of(FilterExpression.parse(expression, false)).visit(file,
                line -> lines.add(line.length() == 0 ? "(empty)" : line.text()));
        return String.join(" ", lines);
    }

    @Test
    void theLawsOfBooleanAlgebraHold() throws Exception {
        RandomExpressions random = new RandomExpressions(3, true);
        Path file = Files.writeString(folder.resolve("random"), random.text(400));
        for (int round = 0; round < 20; round++) {
            String a = "\"" + random.expression() + "\"";
            String b = "\"" + random.expression() + "\"";
            String c = "\"" + random.expression() + "\"";
            assertSame(file, "NOT (" + a + " AND " + b + ")", "NOT " + a + " OR NOT " + b);
            assertSame(file, "NOT (" + a + " OR " + b + ")", "NOT " + a + " AND NOT " + b);
            assertSame(file, a + " AND (" + b + " OR " + c + ")", a + " AND " + b + " OR " + a + " AND " + c);
            assertSame(file, a, a + " OR " + a + " AND " + b);
            assertSame(file, a + " OR NOT " + a, b + " OR NOT " + b);
            assertEquals(0, FileScan.of(FilterExpression.parse(a + " AND NOT " + a, false)).count(file).lines());
        }
    }

    private static void assertSame(Path file, String one, String other) throws Exception {
        List<Long> expected = lines(file, one);
        assertEquals(expected, lines(file, other), () -> one + " and " + other);
        assertEquals(expected.size(), FileScan.of(FilterExpression.parse(one, false)).count(file).lines());
        assertEquals(expected.size(), FileScan.of(FilterExpression.parse(other, false)).select(file).size());
    }

    private static List<Long> lines(Path file, String expression) throws Exception {
        List<FoundLine> lines = new ArrayList<>();
        FileScan.of(FilterExpression.parse(expression, false)).visit(file, lines::add);
        return lines.stream().map(FoundLine::number).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "\"a\" \"b\"; 4; AND or OR is missing here",
            "\"a\" AND; 7; something to look for is missing at the end",
            "\"a\" AND b; 8; an expression in quotation marks is missing here",
            "(\"a\"; 0; the ( has no closing )",
            "\"a\"); 3; there is a ) without its (",
            "NOT \"a; 4; the quotation mark is not closed",
            "\"a\" OR \"(b\"; 8; the ( has no closing )",
            "\"a\" OR \"\\\"*(\"; 11; the ( has no closing )",
            "a(; 1; the ( has no closing )"})
    void errorsSayWhere(String expression, int position, String message) {
        ExpressionException problem =
                assertThrows(ExpressionException.class, () -> FilterExpression.parse(expression, false));
        assertEquals(message, problem.getMessage());
        assertEquals(position, problem.position());
        assertTrue(problem.hint().endsWith("."), problem.hint());
    }

    @Test
    void theCaseCanBeIgnored() throws Exception {
        Path file = Files.writeString(folder.resolve("text"), "PIN blocked\npin ok\n");
        assertEquals(2, FileScan.of(FilterExpression.parse("\"Pin\" AND NOT \"never\"", true)).count(file).lines());
    }

    @Test
    void hostileNestingIsAnError() {
        assertThrows(ExpressionException.class,
                () -> FilterExpression.parse("(".repeat(100_000) + "\"a\"", false));
    }
}
