package org.raworkbench.logs.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.logs.review.IndexedLogSearch;
import org.raworkbench.internal.logs.review.RuleLogReviewService;
import org.raworkbench.logs.LineChoice;
import org.raworkbench.logs.LogRequest;
import org.raworkbench.logs.ReviewProgress;
import org.raworkbench.logs.SearchResult;
import org.raworkbench.logs.SourceProblem;
import org.raworkbench.logs.WrongChoiceException;

/** Counts of lines, as a script gets them, against {@code grep} and, where it is installed, {@code rg}. Logs are synthetic. */
class CountTest {

    private static final String[] WORDS = {"ERROR", "WARN", "INFO", "card", "reader", "0x8010001D", "took 120 ms",
            "caf\u00e9", "\u20ac", "[", "  ", "desk-07", "Agent.Session", "-", "aab", "abab"};
    private static final String[] PIECES = {"ERROR", "card|reader", "0x80[0-9A-F]+", "took [0-9]{2,} ms", "(ab)+", "a+b",
            "^[A-Z]", "ms$", "[^a-z ]{4}", "caf.", "\\.", "d.sk", "(WARN|ERROR) ", "I?N", "x*y", "desk-0[0-9]$"};

    @TempDir
    private Path folder;

    private final IndexedLogSearch search = new IndexedLogSearch(
            new RuleLogReviewService(Clock.systemUTC(), new SiteKnowledge(Path.of("no-such-folder"))));

    private Path log(Random random, Charset charset, String lineEnd) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 3000; line++) {
            int words = random.nextInt(6);
            for (int word = 0; word < words; word++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "");
            }
            text.append(line == 2999 ? "" : lineEnd);
        }
        text.append("end");
        return Files.write(folder.resolve("log-" + charset), text.toString().getBytes(charset));
    }

    private static String expression(Random random) {
        String expression = PIECES[random.nextInt(PIECES.length)];
        for (int i = random.nextInt(3); i > 0; i--) {
            String other = PIECES[random.nextInt(PIECES.length)];
            boolean anchored = (expression + other).matches(".*[$^].*");
            expression = anchored || random.nextBoolean() ? expression + "|" + other
                    : "(" + expression + ").*(" + other + ")";
        }
        return expression;
    }

    private SearchResult count(Path log, String expression) throws WrongChoiceException {
        return search.count(LogRequest.of(List.of(log)), new LineChoice(Optional.of(expression), false, Optional.empty(),
                Optional.empty(), Optional.empty()), ReviewProgress.NONE);
    }

    private static long peer(List<String> command, Path log, String expression) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("-e", expression, log.toString()));
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return said.isEmpty() ? 0 : Long.parseLong(said);
    }

    private static boolean installed(String program) {
        try {
            return new ProcessBuilder(program, "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grep -cE", "rg -c --no-config"})
    void randomExpressionsAreCountedAsPeersCountThem(String peer) throws Exception {
        List<String> command = List.of(peer.split(" "));
        Assumptions.assumeTrue(installed(command.get(0)), command.get(0) + " is not installed");
        Random random = new Random(5);
        Path log = log(random, StandardCharsets.UTF_8, "\n");
        for (int round = 0; round < 60; round++) {
            String expression = expression(random);
            assertEquals(peer(command, log, expression), count(log, expression).count(), expression);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyEncodingIsCountedAsUtf8Is(String charset) throws Exception {
        Path plain = log(new Random(7), StandardCharsets.UTF_8, "\r\n");
        Path other = log(new Random(7), Charset.forName(charset), "\r\n");
        Random random = new Random(8);
        for (int round = 0; round < 25; round++) {
            String expression = expression(random);
            assertEquals(count(plain, expression).count(), count(other, expression).count(), expression);
        }
    }

    @Test
    void linesThatCannotBeDecidedAreSaid() throws Exception {
        Path log = Files.writeString(folder.resolve("slow.log"), "a".repeat(60) + "b\nhello\n");
        SearchResult result = count(log, "(a+)+\\1$");
        assertEquals(0, result.count());
        assertEquals(List.of(SourceProblem.Kind.UNREADABLE), result.problems().stream().map(SourceProblem::kind).toList());
    }

    @Test
    void aFileThatVanishesIsSaidAndTheOthersAreCounted() throws Exception {
        for (int i = 0; i < 3; i++) {
            Files.writeString(folder.resolve("log" + i + ".txt"), "card\n");
        }
        List<String> seen = new ArrayList<>();
        SearchResult result = search.lines(LogRequest.of(List.of(folder)), new LineChoice(Optional.of("card"), false,
                Optional.empty(), Optional.empty(), Optional.empty()), line -> {
                    seen.add(line.path());
                    folder.resolve("log1.txt").toFile().delete();
                }, ReviewProgress.NONE);
        assertEquals(2, result.count());
        assertEquals(2, seen.size());
        assertTrue(result.problems().stream().anyMatch(problem -> problem.path().endsWith("log1.txt")
                && problem.kind() == SourceProblem.Kind.UNREADABLE), result.problems().toString());
    }
}
