package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateInput;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.internal.certificates.reading.PieceFinder;
import org.raworkbench.internal.certificates.revocation.BrokenListException;
import org.raworkbench.internal.certificates.revocation.RevocationList;

/** Damages good bytes at random, from a fixed seed: there is always an answer in words, and never a false "valid". */
@Timeout(120)
class FuzzTest {

    private static final long SEED = 20_260_601;
    private static final int ROUNDS = 1_500;

    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    private static byte[] damage(byte[] good, Random random) {
        byte[] bad = good.clone();
        switch (random.nextInt(4)) {
        case 0 -> {
            return java.util.Arrays.copyOf(bad, random.nextInt(bad.length));
        }
        case 1 -> bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        case 2 -> bad[random.nextInt(Math.min(60, bad.length))] ^= (byte) (1 << random.nextInt(8));
        default -> {
            for (int i = random.nextInt(8); i >= 0; i--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
        }
        }
        return bad;
    }

    @Test
    void damagedCertificatesAreNeverTakenForGoodOnes() {
        byte[] good = root.signing().listAt("http://lists.invalid/a").ocspAt("http://ocsp.invalid/")
                .keyUsageUntil(Authority.NOW.plus(Duration.ofDays(9))).der();
        Random random = new Random(SEED);
        List<CertificateInput> inputs = new ArrayList<>();
        Set<String> unaccounted = new HashSet<>(Set.of("empty"));
        // nothing at all between the PEM lines is no certificate, so there is a note about it
        inputs.add(new CertificateInput.Pasted("empty", Bench.pem("CERTIFICATE", new byte[0])));
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bad = damage(good, random);
            if (!java.util.Arrays.equals(bad, good)) {
                inputs.add(new CertificateInput.Pasted("text " + i, Bench.pem("CERTIFICATE", bad)));
                unaccounted.add("text " + i);
            }
        }
        CertificateReport report = new Bench(folder).trust(root).check(inputs.toArray(CertificateInput[]::new));
        report.certificates().forEach(status -> unaccounted.remove(status.source()));
        report.notes().forEach(note -> unaccounted.remove(note.source()));
        assertEquals(Set.of(), unaccounted, "every text is answered, by a certificate or by a note");
        for (CertificateStatus status : report.certificates()) {
            assertTrue(status.standing() != Standing.VALID && status.standing() != Standing.EXPIRING,
                    status.source() + " " + status.content());
            assertTrue(!status.problem().contains("internal error"), status.problem());
            assertTrue(!status.path().problem().isEmpty() || !status.problem().isEmpty(), status.toString());
        }
    }

    @Test
    void damagedTextAndContainersEndInWords() {
        String good = Bench.pem("CERTIFICATE", root.signing().der()) + Bench.pem("X509 CRL", root.sign(root.list()))
                + Bench.pem("PKCS7", root.authentication().der());
        Random random = new Random(SEED);
        PieceFinder finder = new PieceFinder();
        for (int i = 0; i < ROUNDS; i++) {
            assertNotNull(finder.find(damage(good.getBytes(StandardCharsets.ISO_8859_1), random)));
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            assertNotNull(finder.find(noise));
        }
    }

    @Test
    void damagedListsAreRefusedOrDoNotVerify() {
        byte[] good = root.revoking(BigInteger.TEN, CRLReason.keyCompromise);
        Random random = new Random(SEED);
        var provider = new BouncyCastleProvider();
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bad = damage(good, random);
            try {
                RevocationList list = RevocationList.read("fuzz", bad, provider);
                assertEquals("fuzz", list.source());
            } catch (BrokenListException expected) {
                refused++;
                assertTrue(expected.getMessage().startsWith("This revocation list could not be read"));
            }
        }
        assertTrue(refused > ROUNDS / 4, "refused " + refused);
    }
}
