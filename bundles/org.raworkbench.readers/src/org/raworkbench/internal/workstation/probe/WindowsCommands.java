package org.raworkbench.internal.workstation.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.raworkbench.internal.workstation.intake.PartSource;
import org.raworkbench.internal.workstation.intake.ReportPart;
import org.raworkbench.internal.workstation.raw.Reading;

/**
 * The parts of a report, from the commands of the Windows that the workbench runs on. The texts are the ones that the
 * collector writes and are parsed by the same classes. Not tried on Windows: its tests run with recorded texts.
 */
public final class WindowsCommands implements PartSource {

    private static final Duration LIMIT = Duration.ofMillis(4_500);

    private final CommandRunner runner;
    private final Map<String, String> environment;

    /** @param environment the variables of this process */
    public WindowsCommands(CommandRunner runner, Map<String, String> environment) {
        this.runner = runner;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Reading<String> read(ReportPart part) throws InterruptedException {
        return switch (part) {
            case SESSION -> Reading.of("SESSIONNAME=" + environment.getOrDefault("SESSIONNAME", ""),
                    Messages.text("source.environment"));
            case FILES -> Reading.of(files(), Messages.text("source.files"));
            case NETWORK -> Reading.failed("", Messages.text("notAsked"));
            default -> part.isRegistry() ? registry(part) : command(WindowsQuestions.command(part));
        };
    }

    private Reading<String> registry(ReportPart part) throws InterruptedException {
        StringBuilder all = new StringBuilder();
        for (List<String> query : WindowsQuestions.queries(part)) {
            try {
                CommandRunner.Output output = runner.run(query, LIMIT);
                all.append("# KEY ").append(query.get(2)).append(output.exitCode() == 0 ? " present\n" : " absent\n")
                        .append(output.output()).append('\n');
            } catch (IOException failure) {
                return Reading.failed("reg query", String.valueOf(failure.getMessage()));
            }
        }
        return Reading.of(all.toString(), "reg query");
    }

    private Reading<String> command(List<String> command) throws InterruptedException {
        String source = String.join(" ", command.subList(0, Math.min(2, command.size())));
        try {
            CommandRunner.Output output = runner.run(command, LIMIT);
            return output.exitCode() == 0 ? Reading.of(output.output(), source)
                    : Reading.failed(source, Messages.text("command.failed", source,
                            String.valueOf(output.exitCode())));
        } catch (IOException failure) {
            return Reading.failed(source, String.valueOf(failure.getMessage()));
        }
    }

    private String files() {
        StringBuilder lines = new StringBuilder();
        for (String file : WindowsQuestions.FILES) {
            String path = file;
            for (String name : List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA", "SystemRoot")) {
                path = path.replace("%" + name + "%", environment.getOrDefault(name, ""));
            }
            // the folder of a person is not shown, only what was looked for in it
            lines.append(isThere(path) ? "present" : "absent").append("\t\t").append(file).append('\n');
        }
        return lines.toString();
    }

    private static boolean isThere(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (java.nio.file.InvalidPathException noPath) {
            return false;
        }
    }
}
