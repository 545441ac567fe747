package org.raworkbench.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.internal.cases.file.AtomicFile;
import org.raworkbench.internal.cases.file.Messages;

/** The cases of a folder. Touches the disk. */
public final class CaseFolder {

    private final Path folder;

    public CaseFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** All cases, the one that was saved last first; a file that cannot be read is listed with the reason. */
    public List<CaseSummary> list() throws CaseFileException {
        List<CaseSummary> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(CaseFile.ENDING)).sorted()
                    .forEach(file -> cases.add(summary(file)));
        } catch (IOException failed) {
            throw new CaseFileException(Messages.text("cannot.read", folder, AtomicFile.reason(failed)), failed);
        }
        cases.sort(Comparator.comparing((CaseSummary summary) -> summary.modified().orElse(Instant.EPOCH)).reversed());
        return cases;
    }

    private static CaseSummary summary(Path file) {
        String name = file.getFileName().toString();
        try {
            SupportCase content = CaseFile.peek(file);
            StringBuilder text = new StringBuilder(name).append('\n').append(
                    content.getTitle() == null ? "" : content.getTitle());
            content.getFields().stream().map(Field::getValue).filter(value -> value != null)
                    .forEach(value -> text.append('\n').append(value));
            return new CaseSummary(file, content.getTitle() == null ? name : content.getTitle(),
                    content.getTemplate() == null ? "" : content.getTemplate(),
                    Optional.of(content.getState()), Optional.ofNullable(content.getCreated()),
                    Optional.ofNullable(content.getModified()), Optional.ofNullable(content.getCause()),
                    text.toString(), "");
        } catch (CaseFileException unreadable) {
            return new CaseSummary(file, name, "", Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), name,
                    unreadable.getMessage());
        }
    }

    /** How many cases had which cause in which month, cases without a cause under the empty id. */
    public static Map<YearMonth, Map<String, Integer>> causesByMonth(List<CaseSummary> cases, ZoneId zone) {
        Map<YearMonth, Map<String, Integer>> months = new TreeMap<>();
        for (CaseSummary summary : cases) {
            summary.created().ifPresent(created -> months
                    .computeIfAbsent(YearMonth.from(created.atZone(zone)), month -> new TreeMap<>())
                    .merge(summary.cause().orElse(""), 1, Integer::sum));
        }
        return months;
    }
}
