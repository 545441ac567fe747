package org.raworkbench.internal.cases.ui.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.CaseExporter;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.core.EvidenceDocument;

/**
 * The file of an open case. Everything here touches the disk and happens in jobs under the {@linkplain #rule() rule}
 * of the
 * case, one after the other. What comes in and goes out are copies: the draft of the author is never touched.
 */
public final class CaseKeeper {

    private final CaseFile file;
    private final ISchedulingRule rule = new OneAtATime();
    /** Attachments whose files are in the folder; those that no saved version lists go when the case closes. */
    private final Map<String, Attachment> inFolder = new LinkedHashMap<>();
    private Set<String> savedNames;

    private CaseKeeper(CaseFile file) {
        this.file = file;
        file.content().getAttachments().forEach(this::remember);
        savedNames = Set.copyOf(inFolder.keySet());
    }

    /** Opens {@code path}, see {@link CaseFile#open}. */
    public static CaseKeeper open(Path path, Clock clock) throws CaseFileException {
        return new CaseKeeper(CaseFile.open(path, clock));
    }

    /** What jobs of this case hold, so that one waits for the other. */
    public ISchedulingRule rule() {
        return rule;
    }

    /** The file. */
    public Path path() {
        return file.path();
    }

    /** Why it cannot be saved; empty when it can. */
    public Optional<String> readOnlyReason() {
        return file.readOnlyReason();
    }

    /** What this version does not know of the file. */
    public List<String> notes() {
        return file.notes();
    }

    /** A copy of the case as it was read. */
    public SupportCase content() {
        return EcoreUtil.copy(file.content());
    }

    /** What was not saved when the workbench ended; nothing of what somebody else has open. */
    public Optional<SupportCase> unsaved() {
        return readOnlyReason().isPresent() ? Optional.empty() : file.unsavedDraft();
    }

    /** Throws away what was not saved. */
    public void discardUnsaved() throws CaseFileException {
        file.discardDraft();
    }

    /** Saves {@code snapshot}. */
    public void save(SupportCase snapshot) throws CaseFileException {
        CaseDraft.Contents.put(file.content(), snapshot);
        file.save();
        savedNames = file.content().getAttachments().stream().map(Attachment::getName).collect(Collectors.toSet());
    }

    /** Writes {@code snapshot} beside the file. */
    public void autosave(SupportCase snapshot) throws CaseFileException {
        CaseDraft.Contents.put(file.content(), snapshot);
        file.autosave();
    }

    /** Writes {@code snapshot} with its attachments to {@code path}, which must not be there. */
    public void saveAs(SupportCase snapshot, Path path, Clock clock) throws CaseFileException {
        List<Attachment> attachments = List.copyOf(snapshot.getAttachments());
        snapshot.getAttachments().clear();
        try (CaseFile copy = CaseFile.create(path, snapshot, clock)) {
            for (Attachment attachment : attachments) {
                try (InputStream stream = Files.newInputStream(file.locate(attachment))) {
                    copy.attach(stream, attachment.getName(), attachment.getKind(), attachment.getTitle())
                            .setLooked(attachment.isLooked());
                } catch (IOException failed) {
                    throw new CaseFileException(NLS.bind(Messages.Keeper_attachment, attachment.getName(),
                            failed.getMessage()),
                            failed);
                }
            }
            copy.save();
        }
    }

    /** Copies {@code source} into the folder of the case; what comes back is to be listed by the draft. */
    public Attachment attach(Path source, AttachmentKind kind, boolean looked) throws CaseFileException {
        try (InputStream stream = Files.newInputStream(source)) {
            Attachment stored = file.attach(stream, source.getFileName().toString(), kind, "");
            stored.setLooked(looked);
            remember(stored);
            return EcoreUtil.copy(stored);
        } catch (IOException failed) {
            throw new CaseFileException(NLS.bind(Messages.Keeper_source, source, failed.getMessage()), failed);
        }
    }

    /** Puts {@code document} into the folder of the case; what comes back is to be listed by the draft. */
    public Attachment attach(EvidenceDocument document) throws CaseFileException {
        Attachment stored = file.attach(document);
        remember(stored);
        return EcoreUtil.copy(stored);
    }

    /** The version before the last save; empty when there is none. */
    public Optional<SupportCase> backup() throws CaseFileException {
        Path backup = CaseFile.backupOf(path());
        return Files.exists(backup) ? Optional.of(CaseFile.peek(backup)) : Optional.empty();
    }

    /** The checked file of {@code attachment}. */
    public Path locate(Attachment attachment) throws CaseFileException {
        return file.locate(attachment);
    }

    /** {@code snapshot} as it leaves, unless it was {@code cancelled} before; nothing is saved by this. */
    public PreparedCase prepare(CaseExporter exporter, CaseTemplate template, SupportCase snapshot,
            CaseExporter.Masking masking, BooleanSupplier cancelled) throws CaseFileException {
        CaseDraft.Contents.put(file.content(), snapshot);
        return exporter.prepare(file, template, masking, cancelled);
    }

    /** Closes the case: unsaved work is thrown away, with the attachments that only it knew. */
    public void close() {
        try {
            if (readOnlyReason().isEmpty()) {
                file.discardDraft();
                for (Attachment attachment : List.copyOf(inFolder.values())) {
                    if (!savedNames.contains(attachment.getName())) {
                        file.detach(attachment);
                    }
                }
            }
        } catch (CaseFileException stays) {
            // a file too many beside the case harms nobody; the next start takes the draft for what it is
            return;
        } finally {
            file.close();
        }
    }

    private void remember(Attachment attachment) {
        inFolder.put(attachment.getName(), EcoreUtil.copy(attachment));
    }

    /** Conflicts with itself only. */
    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule other) {
            return other == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule other) {
            return other == this;
        }
    }
}
