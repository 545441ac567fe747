package org.raworkbench.internal.inspection.inspect;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.inspection.CardApplication;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.ChipIdentity;
import org.raworkbench.inspection.ReadProblem;
import org.raworkbench.inspection.RetryCounter;
import org.raworkbench.internal.inspection.chip.ChipReading;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.SmartcardException.Reason;

/**
 * What one run over a card has found so far. Used on the reader's thread only; bounded, because the card decides how much
 * there is.
 */
final class InspectionRecord {

    private static final int MOST = 64;
    private static final int PROVIDER = 5;

    private final List<CardApplication> applications = new ArrayList<>();
    private final List<RetryCounter> counters = new ArrayList<>();
    private final List<CardCertificate> certificates = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final List<ChipIdentity.Fact> facts = new ArrayList<>();
    private ChipIdentity chip = ChipIdentity.NONE;

    void add(CardApplication application) {
        if (applications.stream().noneMatch(other -> isSame(other.aid(), application.aid()))) {
            addTo(applications, application);
        }
    }

    /** An identifier may be cut off on the right, but not before the registered provider (5 bytes) is named. */
    private static boolean isSame(Bytes one, Bytes other) {
        return one.equals(other) || one.length() >= PROVIDER && other.length() >= PROVIDER
                && (one.startsWith(other) || other.startsWith(one));
    }

    void add(RetryCounter counter) {
        addTo(counters, counter);
    }

    /** The same certificate seen through a second application is not a second certificate. */
    void add(CardCertificate certificate) {
        boolean known = !certificate.der().isEmpty() && certificates.stream()
                .anyMatch(other -> other.der().equals(certificate.der())
                        && !other.application().equals(certificate.application()));
        if (!known) {
            addTo(certificates, certificate);
        }
    }

    void add(ReadProblem problem) {
        addTo(problems, problem);
    }

    void problem(String place, Reason reason, String text) {
        add(new ReadProblem(place, reason, TamedText.tame(text)));
    }

    void add(ChipIdentity.Fact fact) {
        addTo(facts, fact);
    }

    /** What the chip says about itself, and the application that says it. */
    void add(ChipReading reading) {
        chip = reading.identity();
        reading.securityDomain().filter(domain -> !domain.aid().isEmpty()).ifPresent(this::add);
    }

    /** Whether the application {@code aid} has been found already. */
    boolean has(Bytes aid) {
        return applications.stream().anyMatch(application -> isSame(application.aid(), aid));
    }

    /** Whether a certificate could be read: then the card's main application has been found. */
    boolean hasIdentity() {
        return certificates.stream().anyMatch(certificate -> certificate.content().isPresent());
    }

    List<CardApplication> applications() {
        return applications;
    }

    List<RetryCounter> counters() {
        return counters;
    }

    List<CardCertificate> certificates() {
        return certificates;
    }

    List<ReadProblem> problems() {
        return problems;
    }

    /** The chip's own statements, then those of the applications. */
    ChipIdentity chip() {
        List<ChipIdentity.Fact> all = new ArrayList<>(chip.facts());
        all.addAll(facts);
        return new ChipIdentity(chip.serial(), chip.cplc(), all);
    }

    private static <T> void addTo(List<T> list, T element) {
        if (list.size() < MOST) {
            list.add(element);
        }
    }
}
