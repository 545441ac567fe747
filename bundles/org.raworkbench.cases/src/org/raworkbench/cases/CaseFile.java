package org.raworkbench.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.cases.supportcase.SupportCasePackage;
import org.raworkbench.core.EvidenceDocument;
import org.raworkbench.guidance.file.UnreadableXmiException;
import org.raworkbench.guidance.file.XmiContent;
import org.raworkbench.guidance.file.XmiFormat;
import org.raworkbench.internal.cases.file.AtomicFile;
import org.raworkbench.internal.cases.file.AttachmentFolder;
import org.raworkbench.internal.cases.file.CaseLock;
import org.raworkbench.internal.cases.file.Messages;
import org.raworkbench.internal.cases.file.WritableText;

/**
 * An open {@code .racase} file with its attachments: {@code NAME.racase} is XMI of {@code model/supportcase.ecore},
 * {@code NAME.racase.files} beside it holds the attachments, {@code NAME.racase.bak} the version before the last save
 * and {@code NAME.racase.draft} what was not saved when the program ended.
 *
 * <p>Saving writes a new file, forces it to the disk and puts it in the place of the old one, so that a full disk or a
 * network drive that vanishes leaves the old version and the draft in memory. While a case is open for writing a lock
 * file keeps others out. Not thread-safe; touches the disk.
 */
public final class CaseFile implements AutoCloseable {

    /** Ending of case files. */
    public static final String ENDING = ".racase";
    /** The format that this version writes. */
    public static final int FORMAT = 1;

    private static final long LARGEST = 64L << 20;
    private static final XmiFormat<SupportCase> XMI = new XmiFormat<>(SupportCasePackage.eINSTANCE, SupportCase.class,
            LARGEST);

    private final Path path;
    private final SupportCase content;
    private final Optional<CaseLock> lock;
    private final String readOnlyReason;
    private final List<String> notes;
    private final Clock clock;

    private CaseFile(Path path, SupportCase content, Optional<CaseLock> lock, String readOnlyReason, List<String> notes,
            Clock clock) {
        this.path = path;
        this.content = content;
        this.lock = lock;
        this.readOnlyReason = readOnlyReason;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Opens {@code path} for writing; read-only, saying why, when somebody else has it open, when a newer workbench
     * wrote it or when the folder cannot be written to.
     *
     * @throws CaseFileException when the file is not there or is no case
     */
    public static CaseFile open(Path path, Clock clock) throws CaseFileException {
        Path file = path.toAbsolutePath();
        XmiContent<SupportCase> content = read(file);
        if (content.root().getFormat() > FORMAT || !content.unknown().isEmpty()) {
            return new CaseFile(file, content.root(), Optional.empty(), Messages.text("newer", file), content.unknown(),
                    clock);
        }
        CaseLock.Attempt attempt = CaseLock.on(file, clock);
        return new CaseFile(file, content.root(), attempt.lock(), attempt.refusal(), content.unknown(), clock);
    }

    /**
     * Begins a new file with {@code content} and saves it.
     *
     * @throws CaseFileException when there is a file of this name already, or it cannot be written
     */
    public static CaseFile create(Path path, SupportCase content, Clock clock) throws CaseFileException {
        Path file = path.toAbsolutePath();
        if (Files.exists(file)) {
            throw new CaseFileException(Messages.text("exists", file));
        }
        CaseLock.Attempt attempt = CaseLock.on(file, clock);
        if (attempt.lock().isEmpty()) {
            throw new CaseFileException(attempt.refusal());
        }
        CaseFile opened = new CaseFile(file, content, attempt.lock(), "", List.of(), clock);
        try {
            opened.save();
        } catch (CaseFileException failed) {
            opened.close();
            throw failed;
        }
        return opened;
    }

    /**
     * Opens {@code path} for reading: nothing is written beside it.
     *
     * @throws CaseFileException when the file is not there or is no case
     */
    public static CaseFile view(Path path, Clock clock) throws CaseFileException {
        Path file = path.toAbsolutePath();
        XmiContent<SupportCase> content = read(file);
        return new CaseFile(file, content.root(), Optional.empty(), Messages.text("view", file), content.unknown(),
                clock);
    }

    /** Reads a case without opening it: for lists and comparisons. */
    public static SupportCase peek(Path path) throws CaseFileException {
        return read(path.toAbsolutePath()).root();
    }

    /** The file with the version of {@code path} before its last save; it may be absent. */
    public static Path backupOf(Path path) {
        return backup(path.toAbsolutePath());
    }

    /**
     * Puts the version before the last save in the place of {@code path}, which is damaged; the damaged one stays
     * beside it, with {@code .damaged} at the end of its name.
     *
     * @throws CaseFileException when there is no such version, or it is damaged too, or the folder cannot be written to
     */
    public static void restore(Path path) throws CaseFileException {
        Path file = path.toAbsolutePath();
        read(backup(file));
        try {
            byte[] before = Files.readAllBytes(backup(file));
            if (Files.exists(file)) {
                AtomicFile.write(file.resolveSibling(file.getFileName() + ".damaged"), Files.readAllBytes(file));
            }
            AtomicFile.write(file, before);
        } catch (IOException failed) {
            throw new CaseFileException(Messages.text("cannot.save", file, AtomicFile.reason(failed)), failed);
        }
    }

    private static XmiContent<SupportCase> read(Path file) throws CaseFileException {
        try (InputStream stream = Files.newInputStream(file)) {
            XmiContent<SupportCase> content = XMI.read(stream);
            content.root().eAllContents().forEachRemaining(part -> {
                if (part.eIsProxy()) {
                    throw new IllegalStateException(Messages.text("link"));
                }
            });
            return content;
        } catch (IllegalStateException linked) {
            throw new CaseFileException(Messages.text("damaged", file, linked.getMessage(), "", backup(file)), linked);
        } catch (NoSuchFileException absent) {
            throw new CaseFileException(Messages.text("absent", file), absent);
        } catch (IOException failed) {
            throw new CaseFileException(Messages.text("cannot.read", file, AtomicFile.reason(failed)), failed);
        } catch (UnreadableXmiException damaged) {
            throw new CaseFileException(Messages.text(damaged.line() == 0 ? "damaged" : "damaged.line", file,
                    damaged.getMessage(), String.valueOf(damaged.line()), backup(file)), damaged);
        }
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** The case; changes reach the disk with {@link #save()}. */
    public SupportCase content() {
        return content;
    }

    /** Why it cannot be saved; empty when it can. */
    public Optional<String> readOnlyReason() {
        return Optional.of(readOnlyReason).filter(reason -> !reason.isEmpty());
    }

    /** What this version does not know of the file and has not read, one sentence each. */
    public List<String> notes() {
        return notes;
    }

    /** Saves the case, keeps the version before as {@code .bak}, and removes the draft. */
    public void save() throws CaseFileException {
        if (readOnlyReason().isPresent()) {
            throw new CaseFileException(readOnlyReason);
        }
        content.setFormat(FORMAT);
        content.setModified(clock.instant());
        byte[] bytes = XMI.write(WritableText.of(content));
        try {
            if (Files.exists(path)) {
                AtomicFile.write(backup(path), Files.readAllBytes(path));
            }
            AtomicFile.write(path, bytes);
            Files.deleteIfExists(draft(path));
        } catch (IOException failed) {
            throw new CaseFileException(Messages.text("cannot.save", path, AtomicFile.reason(failed)), failed);
        }
    }

    /** Writes what is in memory beside the file, without touching the file itself. */
    public void autosave() throws CaseFileException {
        if (readOnlyReason().isPresent()) {
            return;
        }
        try {
            AtomicFile.write(draft(path), XMI.write(WritableText.of(content)));
        } catch (IOException failed) {
            throw new CaseFileException(Messages.text("cannot.save", draft(path), AtomicFile.reason(failed)), failed);
        }
    }

    /** What was not saved when the program ended, if that is newer than the file. */
    public Optional<SupportCase> unsavedDraft() {
        Path draft = draft(path);
        try {
            FileTime written = Files.getLastModifiedTime(draft);
            if (written.compareTo(Files.getLastModifiedTime(path)) < 0) {
                return Optional.empty();
            }
            return Optional.of(read(draft).root());
        } catch (IOException | CaseFileException none) {
            // no draft, or one that was cut off: the file itself is whole
            return Optional.empty();
        }
    }

    /** Whether beside {@code path} there is something that is not saved. */
    public static boolean hasDraft(Path path) {
        return Files.exists(draft(path.toAbsolutePath()));
    }

    /** Throws an unsaved draft away. */
    public void discardDraft() throws CaseFileException {
        try {
            Files.deleteIfExists(draft(path));
        } catch (IOException failed) {
            throw new CaseFileException(Messages.text("cannot.save", draft(path), AtomicFile.reason(failed)), failed);
        }
    }

    /**
     * Copies {@code source} into the folder of the case and lists it. The name is tamed: no separators, no control or
     * bidirectional characters, not longer than 100 characters, and another one when it is taken.
     */
    public Attachment attach(InputStream source, String name, AttachmentKind kind, String title)
            throws CaseFileException {
        if (readOnlyReason().isPresent()) {
            throw new CaseFileException(readOnlyReason);
        }
        return attachments().add(content, source, name, kind, title);
    }

    /** Attaches {@code document} as text in UTF-8. */
    public Attachment attach(EvidenceDocument document) throws CaseFileException {
        AttachmentKind kind = switch (document.topic()) {
            case CARD -> AttachmentKind.INSPECTION;
            case CERTIFICATES -> AttachmentKind.CERTIFICATES;
            case WORKSTATION -> AttachmentKind.WORKSTATION;
            case READERS -> AttachmentKind.READERS;
            case LOGS -> AttachmentKind.LOG_EXTRACT;
            case OTHER -> AttachmentKind.OTHER;
        };
        return attach(new ByteArrayInputStream(document.text().getBytes(StandardCharsets.UTF_8)), document.name(), kind,
                document.title());
    }

    /** Takes {@code attachment} off the case and deletes its file. */
    public void detach(Attachment attachment) throws CaseFileException {
        if (readOnlyReason().isPresent()) {
            throw new CaseFileException(readOnlyReason);
        }
        attachments().remove(content, attachment);
    }

    /**
     * Where the bytes of {@code attachment} are, inside the folder of the case.
     *
     * @throws CaseFileException when the name leads out of the folder, or the file is gone or was changed
     */
    public Path locate(Attachment attachment) throws CaseFileException {
        return attachments().locate(attachment);
    }

    private AttachmentFolder attachments() {
        return new AttachmentFolder(path.resolveSibling(path.getFileName() + ".files"));
    }

    /** Gives the lock back. What was not saved stays in the draft. */
    @Override
    public void close() {
        lock.ifPresent(CaseLock::release);
    }

    private static Path backup(Path path) {
        return path.resolveSibling(path.getFileName() + ".bak");
    }

    private static Path draft(Path path) {
        return path.resolveSibling(path.getFileName() + ".draft");
    }
}
