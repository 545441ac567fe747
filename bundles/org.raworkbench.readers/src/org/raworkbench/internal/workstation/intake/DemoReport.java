package org.raworkbench.internal.workstation.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.workstation.ReportNote;

/** The made-up workstation that comes with the workbench: parts of a report in the bundle, written by hand. */
public final class DemoReport {

    private DemoReport() {
    }

    /** The report. */
    public static CollectorReport read() {
        Map<ReportPart, String> texts = new EnumMap<>(ReportPart.class);
        for (ReportPart part : ReportPart.values()) {
            text(part.file()).ifPresent(text -> texts.put(part, text));
        }
        List<ReportNote> notes = new ArrayList<>();
        Optional<Manifest> manifest = text(Manifest.FILE).flatMap(text -> Manifest.parse(text, notes));
        return new CollectorReport(Messages.text("demo"), manifest.map(Manifest::computer).orElse(""),
                manifest.flatMap(Manifest::collected), texts, Map.of(), notes);
    }

    private static Optional<String> text(String file) {
        try (InputStream in = DemoReport.class.getResourceAsStream("demo/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
