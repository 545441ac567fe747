package org.raworkbench.internal.workstation.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.workstation.ReportNote;

/**
 * The report of a workstation as the collector made it.
 *
 * @param file its name
 * @param computer the workstation's name; empty when the report does not tell
 * @param collected when it was collected
 * @param texts the parts that could be read
 * @param problems why others could not, as a part of a sentence
 * @param notes what is to be said about the file
 */
public record CollectorReport(String file, String computer, Optional<Instant> collected, Map<ReportPart, String> texts,
        Map<ReportPart, String> problems, List<ReportNote> notes) implements PartSource {

    public CollectorReport {
        texts = Map.copyOf(texts);
        problems = Map.copyOf(problems);
        notes = List.copyOf(notes);
    }

    @Override
    public Reading<String> read(ReportPart part) {
        String source = file + ", " + part.file();
        String text = texts.get(part);
        return text != null ? Reading.of(text, source)
                : Reading.failed(source, problems.getOrDefault(part, Messages.text("part.absent")));
    }
}
