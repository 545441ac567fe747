package org.raworkbench.internal.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tree of commands. Plain Java: it runs without a framework when it is given its engines. */
public final class CommandLineFace {

    private final Surroundings surroundings;
    private final String version;
    private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

    /** @param out for results alone; messages go to {@code err} */
    public CommandLineFace(Engines engines, Clock clock, PrintStream out, PrintStream err, String version) {
        this.version = version;
        surroundings = new Surroundings(engines, clock, out, err);
        commands.put("readers", () -> new ReadersCommand(surroundings));
        commands.put("inspect", () -> new InspectCommand(surroundings));
        commands.put("certificates", () -> new CertificatesCommand(surroundings));
        commands.put("workstation", () -> new WorkstationCommand(surroundings));
        commands.put("logs", () -> new LogsCommand(surroundings));
        commands.put("diagnose", () -> new DiagnoseCommand(surroundings));
        commands.put("case", () -> CaseCommand.tree(surroundings));
    }

    /** Runs one command and gives its exit code. */
    public int run(String... arguments) {
        int exitCode = line(arguments).execute(arguments);
        surroundings.out().flush();
        return exitCode;
    }

    /** A line that knows the command it begins with alone: to read all others takes longer than many a command. */
    private CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(new Root(surroundings));
        commands.forEach((name, command) -> {
            if (arguments.length == 0 || arguments[0].equals(name) || !commands.containsKey(arguments[0])) {
                line.addSubcommand(name, command.get());
            }
        });
        // by name it would be looked for in the thread's class loader, which is not ours in a framework
        line.setResourceBundle(Messages.texts());
        line.getCommandSpec().version(Messages.get("version.text", version));
        line.setOut(new PrintWriter(surroundings.out(), true));
        line.setErr(new PrintWriter(surroundings.err(), true));
        line.setUsageHelpWidth(100);
        line.setExecutionExceptionHandler((failure, where, result) -> report(failure));
        line.setParameterExceptionHandler(CommandLineFace::wrongUsage);
        return line;
    }

    private int report(Exception failure) throws Exception {
        if (failure instanceof CommandFailure known) {
            surroundings.err().println(known.getMessage());
            return known.exitCode();
        }
        throw failure;
    }

    private static int wrongUsage(ParameterException failure, String[] arguments) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println(Messages.get("usage.hint", line.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    @Command(name = "raworkbench", mixinStandardHelpOptions = true, sortOptions = false)
    static final class Root implements java.util.concurrent.Callable<Integer> {

        private final Surroundings surroundings;

        @Mixin
        private DemoOption demo;

        @Spec
        private CommandSpec spec;

        Root(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            if (demo.isList()) {
                demo.printList(surroundings);
                return ExitCode.DONE;
            }
            throw new ParameterException(spec.commandLine(), Messages.get("command.missing"));
        }
    }
}
