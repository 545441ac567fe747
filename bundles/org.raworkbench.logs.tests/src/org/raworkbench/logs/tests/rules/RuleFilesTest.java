package org.raworkbench.logs.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.rules.RuleResult;
import org.raworkbench.internal.logs.rules.RuleSet;
import org.raworkbench.internal.logs.rules.RuleShelf;
import org.raworkbench.logs.LogRuleFile;

/** Files with rules: a broken rule is named and left out, the rest works. */
class RuleFilesTest {

    private static final String GOOD = """
            {"id": "good", "title": "Found.", "severity": "ERROR", "patterns": ["found it"], "explanation": "e",
             "source": "a test", "seen": "2026-01-01", "tests": {"match": ["we found it here"], "not": ["lost it"]}}""";

    @TempDir
    private Path folder;

    private static RuleSet rules(String... rows) {
        return new RuleShelf().add("mine.json", "{\"rules\": [\n" + String.join(",\n", rows) + "\n]}").rules();
    }

    @Test
    void aRuleThatFailsItsOwnTestIsNamedWithItsLineAndLeftOut() {
        RuleSet rules = rules(GOOD, GOOD.replace("\"good\"", "\"bad\"").replace("we found it here", "nothing"));
        assertEquals(List.of("good"), rules.rules().stream().map(rule -> rule.id()).toList());
        assertEquals(1, rules.problems().size());
        String text = rules.problems().get(0).text();
        assertTrue(text.contains("bad") && text.contains("line 4") && text.contains("nothing"), text);
        assertEquals("mine.json", rules.problems().get(0).path());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"found it\"]|\"found (it\"]|no regular expression",
        "\"ERROR\"|\"TERRIBLE\"|cannot be",
        "\"lost it\"|\"found it\"|must not",
        "\"explanation\": \"e\",|\"x\": 1,|\"explanation\" is missing",
        "\"title\": \"Found.\"|\"title\": 7|has to be a text",
        "\"good\"|\"GOOD!\"|no id",
        "\"severity\": \"ERROR\"|\"severity\": \"ERROR\", \"kind\": \"count\", \"within\": \"PT1M\"|atLeast",
        "\"severity\": \"ERROR\"|\"severity\": \"ERROR\", \"kind\": \"count\", \"atLeast\": 3, \"within\": \"soon\"|PT30S",
        "\"severity\": \"ERROR\"|\"severity\": \"ERROR\", \"kind\": \"sequence\", \"within\": \"PT1M\"|steps"})
    void mistakesAreExplained(String right, String wrong, String words) {
        RuleSet rules = rules(GOOD.replace(right, wrong));
        assertEquals(List.of(), rules.rules());
        assertTrue(rules.problems().get(0).text().contains(words), rules.problems().get(0).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"rules\": [|JSON", "[]|rules", "{}|rules", "{\"rules\": 3}|rules", "not|JSON"})
    void aBrokenFileIsSaidAndOursStay(String text, String words) {
        RuleSet rules = RuleShelf.bundled().add("site.json", text).rules();
        assertEquals(RuleShelf.bundled().rules().rules().size(), rules.rules().size());
        assertTrue(rules.problems().get(0).text().contains(words), rules.problems().toString());
    }

    @Test
    void aSiteReplacesOurRuleAndAddsItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("log-rules"));
        Files.writeString(folder.resolve("log-rules/site.json"), "{\"rules\": [" + GOOD + ","
                + GOOD.replace("\"good\"", "\"err1002\"").replace("Found.", "Ask the site.") + "]}");
        RuleSet rules = RuleShelf.bundled().add(new SiteKnowledge(folder)).rules();
        assertEquals(List.of(), rules.problems());
        assertEquals(RuleShelf.bundled().rules().rules().size() + 1, rules.rules().size());
        assertTrue(rules.rules().stream().anyMatch(rule -> rule.id().equals("err1002") && rule.title().equals("Ask the site.")));
    }

    @Test
    void aThirdPartyThatFailsIsSaid() {
        RuleSet rules = new RuleShelf().add(new LogRuleFile() {
            @Override
            public String name() {
                return "Example Ltd";
            }

            @Override
            public Reader open() throws IOException {
                throw new IOException("gone");
            }
        }).add(new LogRuleFile() {
            @Override
            public String name() {
                return "Other Ltd";
            }

            @Override
            public Reader open() {
                return new StringReader("{\"rules\": [" + GOOD + "]}");
            }
        }).rules();
        assertEquals("Example Ltd", rules.problems().get(0).path());
        assertEquals(1, rules.rules().size());
    }

    @Test
    void aRunawayExpressionInATestIsRefused() {
        RuleSet rules = rules(GOOD.replace("found it\"]", "(a+)+$\"]").replace("we found it here", "a".repeat(60) + "b"));
        assertEquals(List.of(), rules.rules());
        assertEquals(1, rules.problems().size());
    }

    @Test
    void linesAreCountedOnceWhateverTheBlocks() {
        RuleSet rules = rules(GOOD);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            lines.add(i % 7 == 0 ? "found it and found it again" : "nothing " + i);
        }
        for (int block : new int[] {1, 2, 13, 1000}) {
            RuleResult result = Scans.of(rules, lines, block, line -> line).get(0);
            assertEquals(143, result.count());
            assertEquals(List.of(0L, 7L, 14L), result.hits().stream().limit(3).map(hit -> hit.line()).toList());
            assertEquals("found it and found it again", result.hits().get(0).text());
        }
    }
}
