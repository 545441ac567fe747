package org.raworkbench.internal.certificates.ui.tests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.raworkbench.certificates.CertificateContent;
import org.raworkbench.certificates.CertificatePath;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.ChainLink;
import org.raworkbench.certificates.Renewal;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.Standing;
import org.raworkbench.core.Actor;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardCertificate;
import org.raworkbench.inspection.CardCertificate.Role;
import org.raworkbench.inspection.CardSeries;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.ChipIdentity;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;

/** Synthetic cards, certificates and reports: made up for these tests, of nobody. */
final class Synthetic {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final String READER = "Synthetic Reader 00 00";
    static final String UUID = "555500001111";
    static final String PERSON = "Synthetic_Person";
    private static final Bytes ATR = Bytes.ofHex("3B800181");

    private Synthetic() {
    }

    static CardSnapshot card(String reader, CardSnapshot.Stage stage, CardCertificate... certificates) {
        return new CardSnapshot(NOW, new Reader(reader, false, false, CardPresence.PRESENT, Optional.of(ATR), 1), stage,
                Optional.empty(), "", List.of(), new CardSeries("", CardSeries.Confidence.UNKNOWN, ""),
                ChipIdentity.NONE, List.of(), List.of(), List.of(certificates), List.of(), List.of(), 1);
    }

    static CardCertificate onCard(String container) {
        return new CardCertificate("PIV", container, Bytes.of((byte) 0x30, (byte) 0), Role.SIGNING, Optional.empty(),
                "");
    }

    static CertificateContent content(Instant from, Instant until) {
        return new CertificateContent("CN=" + UUID + "_" + PERSON + ",OU=People,O=nhs", "CN=Synthetic Authority",
                "0A0B", Optional.of(UUID), "AB".repeat(32), "CD".repeat(20), "RSA", 2048, "SHA256WITHRSA", from, until,
                Optional.empty(), false, List.of("nonRepudiation"), true, List.of("1.2.3"),
                List.of("http://crl.example/a.crl"), List.of(), List.of());
    }

    /** A signing certificate that began 600 days ago and ends {@code days} from now. */
    static CertificateStatus status(Standing standing, long days, Finding... findings) {
        Instant until = NOW.plus(Duration.ofDays(days));
        ChainLink own = new ChainLink("CN=" + UUID, "CN=Synthetic Authority", "0A0B", "AB".repeat(32), "",
                false, "",
                RevocationAnswer.NOT_CHECKED);
        ChainLink root = new ChainLink("CN=Synthetic Authority", "CN=Synthetic Authority", "01", "EF".repeat(32), "",
                true,
                standing == Standing.INVALID ? "It may not issue certificates." : "", RevocationAnswer.NOT_CHECKED);
        boolean valid = standing == Standing.VALID || standing == Standing.EXPIRING;
        return new CertificateStatus("a.cer", "", Role.SIGNING, standing,
                new CertificatePath(Optional.of(valid), valid ? "" : "The path is broken.", List.of(own, root)),
                RevocationAnswer.NOT_CHECKED, Optional.of(content(NOW.minus(Duration.ofDays(600)), until)),
                OptionalLong.of(days), new Renewal(Optional.of(until.minus(Duration.ofDays(90))), List.of(Actor.RA),
                        days >= 0 && days <= 90), Bytes.of((byte) 0x30, (byte) 3, (byte) 2, (byte) 1, (byte) 5), "",
                List.of(findings));
    }

    static CertificateStatus unreadable(String file) {
        return new CertificateStatus(file, "", Role.OTHER, Standing.UNREADABLE,
                new CertificatePath(Optional.empty(), "It is cut off.", List.of()), RevocationAnswer.NOT_CHECKED,
                Optional.empty(), OptionalLong.empty(), Renewal.NONE, Bytes.empty(), "It is cut off.", List.of());
    }

    static CertificateReport report(String subject, CertificateStatus... statuses) {
        return new CertificateReport(NOW, subject, false, false, NOW, true, List.of(statuses), List.of(), 1, false,
                Optional.empty(), 1);
    }

    static Finding finding(String id, Severity severity) {
        return Finding.of(id, severity, "Summary of " + id + ".").about("a.cer").because("Reason of " + id + ".")
                .todo("Action of " + id + ".", Actor.RA, Actor.IT).seen("a.cer", "place", "text").build();
    }
}
