package org.raworkbench.internal.certificates.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.ReadLimits;
import org.raworkbench.certificates.SourceNote;
import org.raworkbench.certificates.SourceNote.Kind;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.internal.certificates.details.DescribedCertificate;
import org.raworkbench.internal.certificates.details.DetailsReader;
import org.raworkbench.smartcard.Bytes;

/** From inputs to the certificates in them, readable or not, in the order of the input. */
public final class InputReader {

    /**
     * One certificate of an input.
     *
     * @param container the place on a card; empty for files
     * @param der its bytes; empty when there are none
     * @param problem why there is nothing to decode; empty when there is
     * @param described what a text says about a certificate that it does not hold
     */
    public record Found(String source, String container, Bytes der, String problem,
            Optional<DescribedCertificate> described) {

        private Found(String source, String container, Bytes der, String problem) {
            this(source, container, der, problem, Optional.empty());
        }
    }

    private static final String PEM = "-----BEGIN ";

    private final ReadLimits limits;
    private final Consumer<SourceNote> notes;
    private final FileIntake intake;
    private final PieceFinder finder = new PieceFinder();
    private final DetailsReader details = new DetailsReader(ZoneId.systemDefault());

    public InputReader(ReadLimits limits, Consumer<SourceNote> notes, BooleanSupplier cancelled) {
        this.limits = limits;
        this.notes = notes;
        this.intake = new FileIntake(limits, notes, cancelled);
    }

    /** Everything in {@code inputs}. */
    public List<Found> read(List<CertificateInput> inputs) {
        List<Found> found = new ArrayList<>();
        for (CertificateInput input : inputs) {
            switch (input) {
            case CertificateInput.OnCard card -> card(card.card(), found);
            case CertificateInput.Pasted pasted ->
                text(pasted.name(), cut(pasted.text()), found);
            case CertificateInput.InFile file -> files(file.path(), true, found);
            case CertificateInput.InLog log -> files(log.path(), false, found);
            }
            if (found.size() > limits.certificates()) {
                notes.accept(new SourceNote("", Kind.FAILED,
                        Messages.text("tooMany.certificates", Integer.toString(limits.certificates()))));
                return found.subList(0, limits.certificates());
            }
        }
        return found;
    }

    private String cut(String text) {
        return text.length() > limits.fileBytes() ? text.substring(0, (int) limits.fileBytes()) : text;
    }

    private void card(CardSnapshot card, List<Found> found) {
        card.certificates().forEach(certificate -> found.add(onCard(card.subject(), certificate)));
        if (card.certificates().isEmpty()) {
            card.problems().forEach(problem -> notes
                    .accept(new SourceNote(card.subject(), Kind.REMARK, problem.place() + ": " + problem.text())));
        }
    }

    private static Found onCard(String reader, CardCertificate certificate) {
        return new Found(reader, certificate.container(), certificate.der(),
                certificate.der().isEmpty() ? certificate.problem() : "");
    }

    private void text(String name, String text, List<Found> found) {
        if (!described(name, text, found)) {
            add(name, finder.text(text), true, found);
        }
    }

    private boolean described(String source, String text, List<Found> found) {
        if (text.contains(PEM)) {
            return false; // the certificates themselves say more
        }
        List<DescribedCertificate> described = details.read(text);
        described.forEach(one -> found
                .add(new Found(source, one.container(), Bytes.empty(), one.problem(), Optional.of(one))));
        return !described.isEmpty();
    }

    /** @param wanted whether {@code path} was named because of its certificates */
    private void files(Path path, boolean wanted, List<Found> found) {
        for (Path file : intake.files(path)) {
            boolean named = wanted && file.equals(path);
            String source = Tame.text(file.toString());
            try {
                byte[] content = intake.read(file, limits.fileBytes());
                if (content.length == 0 && named) {
                    found.add(new Found(source, "", Bytes.empty(), Messages.text("empty")));
                } else if (isDer(content) || !described(source, PieceFinder.decode(content), found)) {
                    add(source, finder.find(content), named || looksLikeOne(file), found);
                }
            } catch (IOException unreadable) {
                if (named || looksLikeOne(file)) {
                    found.add(new Found(source, "", Bytes.empty(), unreadable.getMessage()));
                } else {
                    notes.accept(new SourceNote(source, Kind.SKIPPED, unreadable.getMessage()));
                }
            }
            if (found.size() > limits.certificates()) {
                return;
            }
        }
    }

    private static boolean isDer(byte[] content) {
        return content.length > 0 && content[0] == DerElement.SEQUENCE;
    }

    /** Whether a person would take it for a certificate by its name. */
    private static boolean looksLikeOne(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(cer|crt|der|pem|p7b|p7c|cert)");
    }

    private void add(String source, List<Piece> pieces, boolean expected, List<Found> found) {
        int before = found.size();
        boolean other = false;
        for (Piece piece : pieces) {
            switch (piece.kind()) {
            case CERTIFICATE -> found.add(new Found(source, "", Bytes.of(piece.der()), ""));
            case BROKEN -> {
                if (expected) {
                    found.add(new Found(source, "", Bytes.of(piece.der()), piece.problem()));
                }
            }
            case REMARK -> notes.accept(new SourceNote(source, Kind.REMARK, piece.problem()));
            case REVOCATION_LIST -> other = true;
            }
        }
        if (found.size() == before) {
            if (expected && !other) {
                found.add(new Found(source, "", Bytes.empty(), Messages.text("nothing")));
            } else {
                notes.accept(new SourceNote(source, Kind.SKIPPED, Messages.text("nothing")));
            }
        }
    }
}
