package org.raworkbench.internal.certificates.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.raworkbench.certificates.ReadLimits;
import org.raworkbench.certificates.SourceNote;
import org.raworkbench.certificates.SourceNote.Kind;

/** Reads trust anchors, intermediates and revocation lists from files and folders. Used by one thread. */
public final class MaterialReader {

    /** The bytes of one revocation list. */
    public record StoredList(String source, byte[] der) {
    }

    private final ReadLimits limits;
    private final Consumer<SourceNote> notes;
    private final FileIntake intake;
    private final CertificateDecoder decoder;
    private final PieceFinder finder = new PieceFinder();
    private int failures;

    public MaterialReader(ReadLimits limits, CertificateDecoder decoder, Consumer<SourceNote> notes,
            BooleanSupplier cancelled) {
        this.limits = limits;
        this.decoder = decoder;
        this.notes = note -> {
            failures += note.kind() == Kind.FAILED ? 1 : 0;
            notes.accept(note);
        };
        this.intake = new FileIntake(limits, this.notes, cancelled);
    }

    /** The certificates in {@code paths}, each once. */
    public List<ReadCertificate> certificates(List<Path> paths) {
        Map<String, ReadCertificate> found = new LinkedHashMap<>();
        for (Path path : paths) {
            int before = found.size();
            int failuresBefore = failures;
            boolean any = false;
            for (Path file : intake.files(path)) {
                any |= certificates(file, file.equals(path), found);
            }
            if (found.size() == before && !any && failures == failuresBefore) {
                notes.accept(new SourceNote(Tame.text(path.toString()), Kind.FAILED, Messages.text("nothing")));
            }
        }
        return List.copyOf(found.values());
    }

    private boolean certificates(Path file, boolean named, Map<String, ReadCertificate> found) {
        String source = Tame.text(file.toString());
        boolean any = false;
        try {
            for (Piece piece : finder.find(intake.read(file, limits.fileBytes()))) {
                if (piece.kind() == Piece.Kind.CERTIFICATE) {
                    try {
                        ReadCertificate certificate = decoder.decode(piece.der());
                        found.putIfAbsent(certificate.content().sha256(), certificate);
                        any = true;
                    } catch (UnreadableCertificateException unreadable) {
                        note(source, named, unreadable.getMessage());
                    }
                } else if (piece.kind() == Piece.Kind.BROKEN) {
                    note(source, named, piece.problem());
                } else if (piece.kind() == Piece.Kind.REMARK) {
                    notes.accept(new SourceNote(source, Kind.REMARK, piece.problem()));
                }
            }
        } catch (IOException unreadable) {
            note(source, named, unreadable.getMessage());
        }
        return any;
    }

    /** The revocation lists in {@code paths}. */
    public List<StoredList> lists(List<Path> paths) {
        List<StoredList> found = new ArrayList<>();
        for (Path path : paths) {
            int before = found.size();
            int failuresBefore = failures;
            for (Path file : intake.files(path)) {
                lists(file, file.equals(path), found);
            }
            if (found.size() == before && failures == failuresBefore) {
                notes.accept(new SourceNote(Tame.text(path.toString()), Kind.FAILED, Messages.text("nothing.list")));
            }
        }
        return found;
    }

    private void lists(Path file, boolean named, List<StoredList> found) {
        String source = Tame.text(file.toString());
        try {
            for (Piece piece : finder.find(intake.read(file, limits.listBytes()))) {
                if (piece.kind() == Piece.Kind.REVOCATION_LIST) {
                    found.add(new StoredList(source, piece.der()));
                } else if (piece.kind() == Piece.Kind.BROKEN) {
                    note(source, named, piece.problem());
                }
            }
        } catch (IOException unreadable) {
            note(source, named, unreadable.getMessage());
        }
    }

    private void note(String source, boolean named, String text) {
        notes.accept(new SourceNote(source, named ? Kind.FAILED : Kind.SKIPPED, text));
    }
}
