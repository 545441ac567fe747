package org.raworkbench.certificates.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.OnlineSettings;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;

/** Issuers that are fetched from the address in the certificate, over the loopback, with faults. */
class IssuerLookupTest {

    private static final OnlineSettings SHORT = new OnlineSettings(true, Duration.ofMillis(400), 1 << 16,
            Optional.empty(), Optional.empty());

    private final LoopbackServer server = new LoopbackServer();
    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    private CertificateReport check(Issue issue, OnlineSettings settings) {
        return new Bench(folder).trust(root).online(settings).file("a.cer", issue.der());
    }

    /** Whether the path is valid; that revocation is asked for online is another matter. */
    private static void reachesTheRoot(CertificateStatus status) {
        assertEquals(Standing.UNKNOWN, status.standing());
        assertTrue(status.path().chain().get(status.path().chain().size() - 1).anchor(), status.path().problem());
        assertTrue(status.path().problem().contains("revoked"), status.path().problem());
    }

    private void notFound(String words, Issue issue) {
        CertificateReport report = check(issue, SHORT);
        assertEquals(Standing.UNTRUSTED, report.certificates().get(0).standing());
        assertTrue(report.notes().stream().anyMatch(note -> note.text().contains(words)), report.notes().toString());
    }

    @Test
    void theIssuerIsFetchedWhenThatIsAskedFor() {
        Authority sub = root.sub("Fetched");
        server.answer("/sub.crt", sub.der());
        Issue issue = sub.signing().issuerAt(server.address("/sub.crt"));
        reachesTheRoot(check(issue, OnlineSettings.ONLINE).certificates().get(0));
        assertEquals(1, server.requests());
        assertEquals(Standing.UNTRUSTED, check(issue, OnlineSettings.OFFLINE).certificates().get(0).standing());
        assertEquals(1, server.requests());
    }

    @Test
    void oneIssuerLeadsToTheNext() throws IOException, CMSException {
        Authority upper = root.sub("Upper");
        Authority lower = upper.subWith("Lower",
                issue -> issue.authority().issuerAt(server.address("/upper.p7c")));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addCertificates(new CollectionStore<>(List.of(upper.certificate())));
        server.answer("/upper.p7c", generator.generate(new CMSAbsentContent()).getEncoded());
        server.answer("/lower.crt", lower.der());
        reachesTheRoot(check(lower.signing().issuerAt(server.address("/lower.crt")), OnlineSettings.ONLINE)
                .certificates().get(0));
    }

    @Test
    void whatIsFetchedIsNeverTrusted() {
        Authority stranger = Authority.root("Stranger");
        server.answer("/root.crt", stranger.der());
        CertificateStatus status = check(stranger.signing().issuerAt(server.address("/root.crt")), SHORT)
                .certificates().get(0);
        assertEquals(Standing.UNTRUSTED, status.standing());
        assertFalse(status.path().chain().stream().anyMatch(link -> link.anchor()));
    }

    @Test
    void aPersonsCertificateIsNoIssuer() {
        Authority sub = root.sub("Sub");
        server.answer("/person.crt", sub.signing().der());
        notFound("no certificate of an authority", sub.signing().issuerAt(server.address("/person.crt")));
    }

    @Test
    void faultsAreSaidAndNothingHangs() {
        Authority sub = root.sub("Sub");
        server.silent("/silent").drips("/drips").floods("/floods").status("/missing", 404)
                .answer("/html", "<!DOCTYPE html><html>proxy</html>".getBytes(UTF_8)).answer("/junk", new byte[900])
                .redirect("/file", "file:///etc/passwd").redirect("/inside", "http://10.0.0.1/sub.crt");
        notFound("No answer within", sub.signing().issuerAt(server.address("/silent")));
        notFound("No answer within", sub.signing().issuerAt(server.address("/drips")));
        notFound("larger than", sub.signing().issuerAt(server.address("/floods")));
        notFound("status 404", sub.signing().issuerAt(server.address("/missing")));
        notFound("web page", sub.signing().issuerAt(server.address("/html")));
        notFound("no certificate of an authority", sub.signing().issuerAt(server.address("/junk")));
        notFound("neither http nor https", sub.signing().issuerAt(server.address("/file")));
        notFound("private network", sub.signing().issuerAt(server.address("/inside")));
        notFound("Only http and https", sub.signing().issuerAt("ldap://127.0.0.1/cn=x?cACertificate"));
    }

    @Test
    void anIssuerThatLeadsToItselfEnds() {
        Authority left = Authority.root("Left");
        Authority right = left.subWith("Right", issue -> issue.authority().issuerAt(server.address("/left.crt")));
        Authority again = right.subWith(left.name(), left.keys(),
                issue -> issue.authority().issuerAt(server.address("/right.crt")));
        server.answer("/left.crt", again.der()).answer("/right.crt", right.der());
        assertEquals(Standing.UNKNOWN, check(right.signing().issuerAt(server.address("/right.crt")), SHORT)
                .certificates().get(0).standing());
        assertEquals(2, server.requests());
    }

    @Test
    void anIssuerIsKept() {
        Authority sub = root.sub("Kept");
        server.answer("/sub.crt", sub.der());
        OnlineSettings caching = new OnlineSettings(true, Duration.ofSeconds(5), 1 << 20,
                Optional.of(folder.resolve("cache")), Optional.empty());
        for (int i = 0; i < 3; i++) {
            reachesTheRoot(check(sub.signing().issuerAt(server.address("/sub.crt")), caching).certificates().get(0));
        }
        assertEquals(1, server.requests());
    }
}
