package org.raworkbench.internal.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.raworkbench.cases.CaseExporter;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.cases.CaseExporter.Masking;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.redaction.Replacement;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code case export}: a case as it leaves. Warnings make the exit code 10; the export is written all the same. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class CaseExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", descriptionKey = "case.file")
    private Path path;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, descriptionKey = "case.format",
            converter = FormatName.class)
    private Format format;

    @Option(names = "--redact", paramLabel = "preview|apply", defaultValue = "apply", descriptionKey = "case.masking",
            converter = MaskingName.class)
    private Masking masking;

    @Option(names = "--out", paramLabel = "PATH", required = true, descriptionKey = "case.out")
    private Path out;

    CaseExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure {
        ResultFile result = new ResultFile(out);
        result.check();
        CaseExporter exporter = surroundings.engines().caseExporter();
        try (CaseFile file = CaseCommand.view(path, surroundings)) {
            CaseTemplate template = CaseCommand.template(file, surroundings);
            try (PreparedCase prepared = exporter.prepare(file, template, masking)) {
                result.write(stream -> exporter.write(prepared, format, stream));
                prepared.warnings().forEach(surroundings.err()::println);
                if (format == Format.EML && prepared.recipient().isEmpty()) {
                    surroundings.err().println(Messages.get("case.nobody", prepared.target()));
                }
                surroundings.err().println(Messages.get("case.masked",
                        prepared.replacements().stream().filter(Replacement::masked).count()));
                surroundings.err().println(Messages.get("out.done", out.toAbsolutePath()));
                return prepared.warnings().isEmpty() ? ExitCode.DONE : ExitCode.WARNING;
            }
        } catch (CaseFileException failed) {
            throw new CommandFailure(ExitCode.INPUT, failed.getMessage());
        }
    }

    /** The names that the formats have on the command line. */
    static final class FormatName implements ITypeConverter<Format> {

        @Override
        public Format convert(String name) {
            for (Format format : Format.values()) {
                if (name.equals(format == Format.TEXT ? "text" : format.ending())) {
                    return format;
                }
            }
            throw new TypeConversionException(Messages.get("case.format"));
        }
    }

    /** The names that masking has on the command line. */
    static final class MaskingName implements ITypeConverter<Masking> {

        @Override
        public Masking convert(String name) {
            for (Masking masking : Masking.values()) {
                if (name.equals(masking.name().toLowerCase(Locale.ROOT))) {
                    return masking;
                }
            }
            throw new TypeConversionException("apply, preview");
        }
    }
}
