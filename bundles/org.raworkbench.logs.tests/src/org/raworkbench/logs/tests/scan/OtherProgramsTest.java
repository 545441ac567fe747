package org.raworkbench.logs.tests.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.logs.scan.Expression;
import org.raworkbench.internal.logs.scan.FileScan;
import org.raworkbench.internal.logs.scan.FilterExpression;
import org.raworkbench.internal.logs.scan.PatternSet;

/** Counts of random expressions in a random file, and what grep and ripgrep count. */
class OtherProgramsTest {

    private static final int EXPRESSIONS = 150;

    @TempDir
    private Path folder;

    @Test
    void grepCountsTheSame() throws Exception {
        compare(List.of("grep", "-a", "-c", "-E", "-e"), "-f");
    }

    @Test
    void ripgrepCountsTheSame() throws Exception {
        compare(List.of("rg", "--no-config", "-a", "-c", "--include-zero", "-e"), "-f");
    }

    private void compare(List<String> program, String fromFile) throws Exception {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program.get(0)))),
                program.get(0) + " is not installed");
        RandomExpressions random = new RandomExpressions(11, true);
        Path file = Files.writeString(folder.resolve("random.txt"), random.text(3_000));
        List<String> expressions = new ArrayList<>();
        for (int each = 0; each < EXPRESSIONS; each++) {
            String expression = random.expression();
            expressions.add(expression);
            List<String> command = new ArrayList<>(program);
            command.addAll(List.of(expression, file.toString()));
            assertEquals(count(command), FileScan.of(FilterExpression.parse(expression, false)).count(file).lines(),
                    expression);
        }
        List<String> command = new ArrayList<>(program.subList(0, program.size() - 1));
        Path list = Files.write(folder.resolve("expressions"), expressions.subList(0, 60));
        command.addAll(List.of(fromFile, list.toString(), file.toString()));
        PatternSet set = PatternSet.of(expressions.subList(0, 60).stream().map(Expression::regex).toList());
        assertEquals(count(command), FileScan.of(set).count(file).lines());
    }

    private long count(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String answer = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return answer.isEmpty() ? 0 : Long.parseLong(answer);
    }
}
