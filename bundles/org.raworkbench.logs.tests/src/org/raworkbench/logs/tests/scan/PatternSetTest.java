package org.raworkbench.logs.tests.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.logs.scan.Cancellation;
import org.raworkbench.internal.logs.scan.Expression;
import org.raworkbench.internal.logs.scan.PatternSet;
import org.raworkbench.internal.logs.scan.Scanner;

/** A set finds in one pass what each of its expressions finds on each line by itself. */
class PatternSetTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomSetsFindWhatEachExpressionFinds(long seed) {
        RandomExpressions random = new RandomExpressions(seed, false);
        for (int round = 0; round < 120; round++) {
            List<Expression> expressions = new ArrayList<>();
            for (int rest = random.number(3) == 0 ? 1 : 1 + random.number(90); rest > 0; rest--) {
                expressions.add(Expression.regex(random.expression()).ignoringCase(random.number(3) == 0));
            }
            String text = random.text(random.number(50));
            byte[] block = Scanning.bytes(text);
            Scanner scanner = PatternSet.of(expressions).scanner(Cancellation.NEVER);
            assertEquals(new LineByLine(expressions).hits(text), Scanning.hits(scanner, block, 0, block.length),
                    () -> "seed " + seed + ": " + expressions);
        }
    }

    @Test
    void blocksMayBeCutAfterAnyLine() {
        String text = "ERROR one\n\nok\r\nreader ERROR\r\n\nERROR";
        byte[] block = Scanning.bytes(text);
        List<Expression> expressions = Scanning.regexes("ERROR$", "^$", "r", "o[kn]");
        List<String> expected = new LineByLine(expressions).hits(text);
        for (int cut = 0; cut <= block.length; cut++) {
            if (cut == 0 || cut == block.length || block[cut - 1] == '\n') {
                Scanner scanner = PatternSet.of(expressions).scanner(Cancellation.NEVER);
                List<String> hits = new ArrayList<>(Scanning.hits(scanner, block, 0, cut));
                hits.addAll(Scanning.hits(scanner, block, cut, block.length));
                assertEquals(expected, hits, "cut at " + cut);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WARN|ERROR", "(WARN|ERROR) [a-z]+", "x(WARN|ERR)OR", "WARN$|^ERROR", "warn|ERROR|FATAL|PIN",
            "(?i)warn|error", "WARN: .*PIN|ERROR", "\\bWARN|R\\b"})
    void aChoiceIsFoundByItsLiterals(String regex) {
        String[] words = {"WARN", "ERROR", "warn", "FATAL", "PIN", "xERROR", "WARN:", "R", " ", "\n", "\r\n", "other"};
        RandomExpressions random = new RandomExpressions(7, true);
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 20_000; word++) {
            text.append(words[random.number(words.length)]);
        }
        byte[] block = Scanning.bytes(text.toString());
        Scanner scanner = PatternSet.of(Scanning.regexes(regex)).scanner(Cancellation.NEVER);
        List<String> expected = new LineByLine(Scanning.regexes(regex)).hits(text.toString());
        assertEquals(expected, Scanning.hits(scanner, block, 0, block.length));
        assertEquals(expected, Scanning.hits(scanner, block, 0, block.length), "again");
    }

    @Test
    void theCountOfAPatternIsTheNumberOfItsLines() {
        List<Expression> expressions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int each = 0; each < 200; each++) {
            expressions.add(Expression.literal("code " + each + ";"));
            text.append(("code " + each + "; code " + each + ";\n").repeat(each));
        }
        Scanner scanner = PatternSet.of(expressions).scanner(Cancellation.NEVER);
        byte[] block = Scanning.bytes(text.toString());
        assertEquals(199 * 200 / 2, scanner.count(block, 0, block.length));
        for (int each = 0; each < 200; each++) {
            assertEquals(each, scanner.counts()[each]);
        }
    }

    @Test
    void patternsThatMultiplyStatesAreFoundAllTheSame() {
        // forty patterns that remember where they are for a while, in every combination: far more states than fit
        List<Expression> expressions = new ArrayList<>();
        for (int each = 0; each < 40; each++) {
            expressions.add(Expression
                    .regex((char) ('a' + each % 6) + ".{" + (3 + each % 9) + "}" + (char) ('a' + each % 5)));
        }
        RandomExpressions random = new RandomExpressions(5, false);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 400; line++) {
            for (int rest = random.number(120); rest > 0; rest--) {
                text.append((char) ('a' + random.number(26)));
            }
            text.append('\n');
        }
        byte[] block = Scanning.bytes(text.toString());
        List<String> expected = new LineByLine(expressions).hits(text.toString());
        Scanner scanner = PatternSet.of(expressions).scanner(Cancellation.NEVER);
        for (int pass = 0; pass < 4; pass++) {
            assertEquals(expected, Scanning.hits(scanner, block, 0, block.length), "pass " + pass);
        }
    }

    @Test
    void aSetOfNothingFindsNothing() {
        Scanner scanner = PatternSet.of(List.of()).scanner(Cancellation.NEVER);
        assertEquals(0, scanner.count(Scanning.bytes("a\nb\n"), 0, 4));
    }
}
