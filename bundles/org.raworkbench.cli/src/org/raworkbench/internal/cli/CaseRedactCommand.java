package org.raworkbench.internal.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.raworkbench.cases.CaseExporter.Masking;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.report.RedactionDocument;
import org.raworkbench.redaction.Place;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;
import org.raworkbench.redaction.Replacement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code case redact}: what would be masked in files, the same label for the same person in all of them. */
@Command(name = "redact", mixinStandardHelpOptions = true, sortOptions = false)
final class CaseRedactCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "case.redacted")
    private List<Path> paths;

    @Mixin
    private CommonOptions options;

    CaseRedactCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure {
        Instant now = options.now(surroundings.clock());
        options.checkOutput();
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        // the names in every file are to be known before the first one is masked
        for (Path path : paths) {
            learn(path, pass);
        }
        List<Replacement> found = new ArrayList<>();
        for (Path path : paths) {
            if (isCase(path)) {
                found.addAll(inCase(path, pass));
            } else {
                read(path, in -> pass.redact(path.toString(), in, OutputStream.nullOutputStream(), found::add));
            }
        }
        options.write(options.json() ? RedactionDocument.json(paths.stream().map(Path::toString).toList(), found, now)
                : RedactionDocument.text(found), surroundings);
        return ExitCode.DONE;
    }

    private static boolean isCase(Path path) {
        return path.toString().endsWith(CaseFile.ENDING);
    }

    private void learn(Path path, RedactionPass pass) throws CommandFailure {
        if (!isCase(path)) {
            read(path, pass::learn);
        } else if (paths.size() > 1) {
            try (CaseFile file = CaseCommand.view(path, surroundings)) {
                surroundings.engines().caseExporter().learn(file, pass);
            } catch (CaseFileException failed) {
                throw new CommandFailure(ExitCode.INPUT, failed.getMessage());
            }
        }
    }

    private List<Replacement> inCase(Path path, RedactionPass pass) throws CommandFailure {
        try (CaseFile file = CaseCommand.view(path, surroundings);
                PreparedCase prepared = surroundings.engines().caseExporter().prepare(file,
                        CaseCommand.template(file, surroundings), Masking.APPLY, pass, () -> false)) {
            return paths.size() == 1 ? prepared.replacements()
                    : prepared.replacements().stream().map(one -> in(path, one)).toList();
        } catch (CaseFileException failed) {
            throw new CommandFailure(ExitCode.INPUT, failed.getMessage());
        }
    }

    /** Two cases may have attachments of the same name. */
    private static Replacement in(Path path, Replacement one) {
        Place place = one.place();
        return new Replacement(one.kind(), new Place(path + "/" + place.source(), place.offset(), place.length(),
                place.line(), place.column()), one.found(), one.label(), one.masked());
    }

    /** Something that is done with a file. */
    @FunctionalInterface
    private interface Look {

        void at(InputStream in) throws IOException;
    }

    private static void read(Path path, Look look) throws CommandFailure {
        if (!Files.isRegularFile(path)) {
            throw new CommandFailure(ExitCode.INPUT, Messages.get("input.absent", path.toAbsolutePath()));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            look.at(in);
        } catch (IOException failed) {
            throw new CommandFailure(ExitCode.INPUT, Messages.get("case.unreadable", path.toAbsolutePath(),
                    String.valueOf(failed.getMessage())));
        }
    }
}
