package org.raworkbench.internal.guidance.ui.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.guidance.ChosenGuide;
import org.raworkbench.guidance.ReportedSymptom;
import org.raworkbench.guidance.StepState;
import org.raworkbench.guidance.StepTick;

/**
 * The file of what a person said during a visit: report, choice of the guide, ticks and notes. It is for the eyes of
 * this account alone; on systems with POSIX permissions they are 0600.
 */
final class VisitFile {

    /** Far more than a person types during a visit. */
    private static final long LONGEST = 4L << 20;
    private static final int MOST_TICKS = 2000;

    private final Path file;

    VisitFile(Path file) {
        this.file = file;
    }

    /** What a person said, of all that is on the desk, in the order in which it was said. */
    static List<Evidence> said(EvidenceSet evidence) {
        List<Evidence> said = new ArrayList<>();
        evidence.latest(ReportedSymptom.class).ifPresent(said::add);
        evidence.latest(ChosenGuide.class).ifPresent(said::add);
        said.addAll(evidence.current(StepTick.class));
        return said;
    }

    /** What the file has; empty when there is none. */
    List<Evidence> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        if (Files.size(file) > LONGEST) {
            throw new IOException(file + " is longer than a visit can be");
        }
        Properties kept = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            kept.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return evidence(kept);
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw new IOException(file + " is damaged: " + broken.getMessage(), broken);
        }
    }

    private static List<Evidence> evidence(Properties kept) {
        List<Evidence> said = new ArrayList<>();
        if (kept.containsKey("reported.taken")) {
            said.add(new ReportedSymptom(Instant.parse(text(kept, "reported.taken")),
                    Optional.ofNullable(kept.getProperty("reported.symptom")), text(kept, "reported.error")));
        }
        if (kept.containsKey("guide.taken")) {
            said.add(new ChosenGuide(Instant.parse(text(kept, "guide.taken")), text(kept, "guide.id")));
        }
        for (int i = 0; i < MOST_TICKS && kept.containsKey("step." + i + ".taken"); i++) {
            String step = "step." + i;
            said.add(new StepTick(Instant.parse(text(kept, step + ".taken")), text(kept, step + ".id"),
                    StepState.valueOf(text(kept, step + ".state")), text(kept, step + ".note")));
        }
        return said;
    }

    private static String text(Properties kept, String key) {
        return kept.getProperty(key, "");
    }

    /** Writes {@code said} completely or not at all; without anything to keep the file is removed. */
    void write(List<Evidence> said) throws IOException {
        if (said.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        StringWriter text = new StringWriter();
        kept(said).store(text, null);
        Files.createDirectories(file.getParent());
        // a temporary file is readable by its owner alone, and stays so under its new name
        Path fresh = Files.createTempFile(file.getParent(), "visit", ".new");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException shared) {
            // some network drives cannot; the new file is whole by now
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Properties kept(List<Evidence> said) {
        Properties kept = new Properties();
        int ticks = 0;
        for (Evidence one : said) {
            if (one instanceof ReportedSymptom report) {
                kept.setProperty("reported.taken", report.taken().toString());
                report.symptom().ifPresent(id -> kept.setProperty("reported.symptom", id));
                kept.setProperty("reported.error", report.errorText());
            } else if (one instanceof ChosenGuide guide) {
                kept.setProperty("guide.taken", guide.taken().toString());
                kept.setProperty("guide.id", guide.guide());
            } else if (one instanceof StepTick tick) {
                String step = "step." + ticks++;
                kept.setProperty(step + ".taken", tick.taken().toString());
                kept.setProperty(step + ".id", tick.step());
                kept.setProperty(step + ".state", tick.state().name());
                kept.setProperty(step + ".note", tick.note());
            }
        }
        return kept;
    }
}
