package org.raworkbench.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseTemplate;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code case}: draft, check, redact and export a support case. */
@Command(name = "case", mixinStandardHelpOptions = true, sortOptions = false)
final class CaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** The command with its own commands. */
    static CommandLine tree(Surroundings surroundings) {
        return new CommandLine(new CaseCommand()).addSubcommand("templates", new CaseTemplatesCommand(surroundings))
                .addSubcommand("new", new CaseNewCommand(surroundings))
                .addSubcommand("check", new CaseCheckCommand(surroundings))
                .addSubcommand("export", new CaseExportCommand(surroundings))
                .addSubcommand("redact", new CaseRedactCommand(surroundings));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), Messages.get("case.missing"));
    }

    /** Opens {@code file} for reading. */
    static CaseFile view(Path file, Surroundings surroundings) throws CommandFailure {
        try {
            CaseFile opened = CaseFile.view(file, surroundings.clock());
            opened.notes().forEach(surroundings.err()::println);
            return opened;
        } catch (CaseFileException unreadable) {
            throw new CommandFailure(ExitCode.INPUT, unreadable.getMessage());
        }
    }

    /** The template {@code id}; a list of all when there is none of that name. */
    static CaseTemplate template(String id, Surroundings surroundings) throws CommandFailure {
        List<CaseTemplate> all = surroundings.engines().cases().templates();
        StringBuilder known = new StringBuilder(Messages.get("case.template.unknown", id));
        for (CaseTemplate template : all) {
            if (template.id().equals(id)) {
                return template;
            }
            known.append(System.lineSeparator()).append(String.format("  %-28s %s", template.id(), template.title()));
        }
        throw new CommandFailure(ExitCode.USAGE, known.toString());
    }

    /** The template that {@code file} was made by. */
    static CaseTemplate template(CaseFile file, Surroundings surroundings) throws CommandFailure {
        String id = String.valueOf(file.content().getTemplate());
        return surroundings.engines().cases().templates().stream().filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(ExitCode.INPUT, Messages.get("case.template.gone", id,
                file.path())));
    }
}
