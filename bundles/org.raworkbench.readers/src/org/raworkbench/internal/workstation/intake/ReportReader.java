package org.raworkbench.internal.workstation.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.raworkbench.workstation.ReportNote;
import org.raworkbench.workstation.ReportNote.Kind;
import org.raworkbench.workstation.WorkstationReportException;

/**
 * Reads a zip file of the collector into memory. Nothing is unpacked to the disk; only entries with known names are
 * opened, and no size that the file claims is believed.
 */
public final class ReportReader {

    private static final long LARGEST_FILE = 64L << 20;
    private static final int MOST_ENTRIES = 200;
    private static final int LARGEST_PART = 16 << 20;
    private static final long LARGEST_SUM = 64L << 20;
    /** Registry texts shrink to about a thirtieth; what shrinks far more is no text of a registry. */
    private static final long LARGEST_RATIO = 250;
    private static final long RATIO_COUNTS_FROM = 1L << 20;

    private final Map<ReportPart, String> texts = new EnumMap<>(ReportPart.class);
    private final Map<ReportPart, String> problems = new EnumMap<>(ReportPart.class);
    private final List<ReportNote> notes = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private Optional<Manifest> manifest = Optional.empty();
    private long sum;

    private ReportReader() {
    }

    /** The report in {@code file}. */
    public static CollectorReport read(Path file) throws WorkstationReportException {
        return new ReportReader().readAll(file);
    }

    private CollectorReport readAll(Path file) throws WorkstationReportException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new WorkstationReportException(Messages.text("zip.absent", file));
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new WorkstationReportException(Messages.text("zip.large", file, LARGEST_FILE >> 20));
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                if (zip.size() > MOST_ENTRIES) {
                    throw new WorkstationReportException(
                            Messages.text("zip.entries", file, zip.size(), MOST_ENTRIES));
                }
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    readEntry(zip, entry);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            String why = String.valueOf(broken.getMessage());
            throw new WorkstationReportException(why.contains("encrypted") ? Messages.text("zip.locked", file)
                    : Messages.text("zip.broken", file, why));
        }
        if (texts.isEmpty()) {
            String why = notes.stream().findFirst().map(note -> " " + note.source() + ": " + note.text()).orElse("");
            throw new WorkstationReportException(Messages.text("zip.noReport", file) + why);
        }
        noteAbsence();
        return new CollectorReport(String.valueOf(file.getFileName()), manifest.map(Manifest::computer).orElse(""),
                manifest.flatMap(Manifest::collected), texts, problems, notes);
    }

    private void readEntry(ZipFile zip, ZipEntry entry) {
        if (entry.isDirectory()) {
            return;
        }
        String name = entry.getName();
        if (leavesTheFolder(name)) {
            note(Kind.FAILED, shown(name), Messages.text("entry.outside"));
            return;
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        Optional<ReportPart> part = ReportPart.named(file);
        boolean isManifest = file.equalsIgnoreCase(Manifest.FILE);
        if (part.isEmpty() && !isManifest) {
            note(Kind.NOTE, shown(name), Messages.text("entry.unknown"));
            return;
        }
        if (!seen.add(file.toLowerCase(java.util.Locale.ROOT))) {
            note(Kind.FAILED, shown(name), Messages.text("entry.twice"));
            return;
        }
        try {
            text(shown(name), bytes(zip, entry)).ifPresentOrElse(text -> {
                part.ifPresent(known -> texts.put(known, text));
                if (isManifest) {
                    manifest = Manifest.parse(text, notes);
                }
            }, () -> part.ifPresent(known -> problems.put(known, Messages.text("part.noText"))));
        } catch (IOException | IllegalArgumentException broken) {
            note(Kind.FAILED, shown(name), Messages.text("entry.broken", String.valueOf(broken.getMessage())));
            part.ifPresent(known -> problems.put(known, Messages.text("part.broken")));
        }
    }

    private Optional<String> text(String name, byte[] bytes) {
        Optional<DecodedText> decoded = DecodedText.of(bytes);
        if (decoded.isEmpty()) {
            note(Kind.FAILED, name, Messages.text("entry.noText"));
        } else if (decoded.get().guessed()) {
            note(Kind.NOTE, name, Messages.text("entry.guessed", decoded.get().encoding()));
        }
        return decoded.map(DecodedText::text);
    }

    private byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            sum += bytes.length;
            if (bytes.length > LARGEST_PART || sum > LARGEST_SUM) {
                throw new IOException(Messages.text("entry.large", LARGEST_PART >> 20));
            }
            long packed = Math.max(1, entry.getCompressedSize());
            if (bytes.length > RATIO_COUNTS_FROM && bytes.length / packed > LARGEST_RATIO) {
                throw new IOException(Messages.text("entry.bomb", bytes.length / packed));
            }
            return bytes;
        }
    }

    /** A collector writes plain names; a person who packed the folder again may have put its name before them. */
    private static boolean leavesTheFolder(String name) {
        return name.contains("\\") || name.contains(":") || name.startsWith("/") || name.indexOf('\0') >= 0
                || List.of(name.split("/")).contains("..");
    }

    private void noteAbsence() {
        if (!seen.contains(Manifest.FILE)) {
            note(Kind.MISSING, Manifest.FILE, Messages.text("manifest.absent"));
        }
        for (ReportPart part : ReportPart.values()) {
            if (!part.isOptional() && !texts.containsKey(part) && !problems.containsKey(part)) {
                note(Kind.MISSING, part.file(), Messages.text("entry.absent"));
            }
        }
    }

    private void note(Kind kind, String source, String text) {
        notes.add(new ReportNote(kind, source, text));
    }

    /** {@code text} without what moves a cursor or turns the direction of writing. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    /** A name from the file, fit to be shown. */
    private static String shown(String name) {
        String plain = plain(name);
        return plain.length() > 120 ? plain.substring(0, 120) + "..." : plain;
    }
}
