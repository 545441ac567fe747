package org.raworkbench.internal.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tree of commands. Plain Java: it runs without a framework when it is given its engines. */
public final class CommandLineFace {

    private final Surroundings surroundings;
    private final CommandLine commandLine;

    /** @param out for results alone; messages go to {@code err} */
    public CommandLineFace(Engines engines, Clock clock, PrintStream out, PrintStream err, String version) {
        surroundings = new Surroundings(engines, clock, out, err);
        commandLine = new CommandLine(new Root(surroundings));
        commandLine.addSubcommand("readers", new ReadersCommand(surroundings));
        commandLine.addSubcommand("inspect", new InspectCommand(surroundings));
        commandLine.addSubcommand("certificates", new CertificatesCommand(surroundings));
        commandLine.addSubcommand("workstation", new WorkstationCommand(surroundings));
        commandLine.addSubcommand("logs", new LogsCommand(surroundings));
        commandLine.addSubcommand("diagnose", new DiagnoseCommand(surroundings));
        commandLine.addSubcommand("case", CaseCommand.tree(surroundings));
        // by name it would be looked for in the thread's class loader, which is not ours in a framework
        commandLine.setResourceBundle(Messages.texts());
        commandLine.getCommandSpec().version(Messages.get("version.text", version));
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        commandLine.setUsageHelpWidth(100);
        commandLine.setExecutionExceptionHandler((failure, line, result) -> report(failure));
        commandLine.setParameterExceptionHandler(CommandLineFace::wrongUsage);
    }

    /** Runs one command and gives its exit code. */
    public int run(String... arguments) {
        int exitCode = commandLine.execute(arguments);
        surroundings.out().flush();
        return exitCode;
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
