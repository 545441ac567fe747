package org.raworkbench.internal.certificates.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateStatusService;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.OnlineSettings;
import org.raworkbench.certificates.ReadLimits;
import org.raworkbench.certificates.StatusRequest;
import org.raworkbench.certificates.TrustMaterial;
import org.raworkbench.internal.certificates.reading.Piece;
import org.raworkbench.internal.certificates.reading.PieceFinder;
import org.raworkbench.smartcard.Bytes;

/**
 * Checks a sample while nobody waits. The first check of a process loads some thousand classes and takes about a second;
 * with a card on the desk it should take a few hundredths of one.
 */
final class Readiness {

    private static final String SAMPLE = "sample.pem";

    private Readiness() {
    }

    /** Runs {@code service} once in the background. */
    static void prepare(CertificateStatusService service) {
        Thread thread = new Thread(() -> service.check(request(), CheckProgress.NONE), "certificate check, getting ready");
        thread.setDaemon(true);
        thread.start();
    }

    private static StatusRequest request() {
        String text = sample();
        Bytes authority = new PieceFinder().text(text).stream().filter(piece -> piece.kind() == Piece.Kind.CERTIFICATE)
                .map(piece -> Bytes.of(piece.der())).findFirst().orElseThrow();
        return new StatusRequest(List.of(new CertificateInput.Pasted(SAMPLE, text)),
                new TrustMaterial(List.of(), List.of(authority), List.of(), List.of()), OnlineSettings.OFFLINE,
                java.util.Optional.empty(), ReadLimits.USUAL);
    }

    private static String sample() {
        try (InputStream in = Readiness.class.getResourceAsStream(SAMPLE)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
