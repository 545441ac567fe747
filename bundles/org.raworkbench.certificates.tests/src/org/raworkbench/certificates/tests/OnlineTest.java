package org.raworkbench.certificates.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;

import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.OnlineSettings;
import org.raworkbench.certificates.RevocationAnswer;
import org.raworkbench.certificates.RevocationAnswer.Status;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;
import org.raworkbench.certificates.tests.pki.Responder;
import org.raworkbench.certificates.tests.pki.TestKeys;

@Timeout(60)
class OnlineTest {

    private static final OnlineSettings SHORT = new OnlineSettings(true, Duration.ofMillis(700), 1 << 20,
            Optional.empty(), Optional.empty());

    private final Authority root = Authority.root("Synthetic Root");
    private final LoopbackServer server = new LoopbackServer();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    private CertificateStatus check(Issue issue) {
        return check(issue, OnlineSettings.ONLINE);
    }

    private CertificateStatus check(Issue issue, OnlineSettings settings) {
        return new Bench(folder).trust(root).online(settings).status(issue.der());
    }

    private RevocationAnswer undecided(Issue issue, OnlineSettings settings) {
        var status = check(issue, settings);
        assertEquals(Standing.UNKNOWN, status.standing());
        assertEquals(Status.UNKNOWN, status.revocation().status());
        return status.revocation();
    }

    private void assertUndecided(String expected, Issue issue) {
        RevocationAnswer answer = undecided(issue, SHORT);
        assertTrue(answer.reason().contains(expected), answer.reason());
    }

    private Issue ocsp(Responder responder) {
        server.answer("/ocsp", responder::answer);
        return root.signing().ocspAt(server.address("/ocsp"));
    }

    // revocation lists

    @Test
    void aListIsFetchedFromTheAddressInTheCertificate() {
        Issue good = root.signing().listAt(server.address("/list"));
        Issue bad = root.signing().listAt(server.address("/list"));
        server.answer("/list", root.revoking(bad.serial(), CRLReason.privilegeWithdrawn));
        assertEquals(Standing.VALID, check(good).standing());
        var revoked = check(bad);
        assertEquals(Standing.REVOKED, revoked.standing());
        assertEquals("privilegeWithdrawn", revoked.revocation().reason());
        assertEquals(server.address("/list"), revoked.revocation().source());
    }

    @Test
    void nothingIsFetchedUnlessAsked() {
        server.answer("/list", root.sign(root.list()));
        Issue issue = root.signing().listAt(server.address("/list"));
        assertEquals(Status.NOT_CHECKED, check(issue, OnlineSettings.OFFLINE).revocation().status());
        assertEquals(0, server.requests());
    }

    @Test
    void nothingIsFetchedForACertificateWithoutAChain() {
        server.answer("/list", root.sign(root.list()));
        Issue issue = Authority.root("Stranger").signing().listAt(server.address("/list"));
        assertEquals(Standing.UNTRUSTED, check(issue).standing());
        assertEquals(0, server.requests());
    }

    @Test
    void aServerThatIsSilentDripsOrFloodsIsGivenUp() {
        server.silent("/silent").drips("/drips").floods("/floods");
        assertUndecided("No answer within", root.signing().listAt(server.address("/silent")));
        assertUndecided("No answer within", root.signing().listAt(server.address("/drips")));
        assertUndecided("larger than", root.signing().listAt(server.address("/floods")));
    }

    @Test
    void aWebPageInsteadOfTheListIsRecognised() {
        server.answer("/list", "<!DOCTYPE html><html>Access denied by proxy</html>".getBytes(UTF_8));
        assertUndecided("it is a web page", root.signing().listAt(server.address("/list")));
    }

    @Test
    void errorsRefusalsAndStrangeAddressesAreSaid() {
        server.status("/missing", 404);
        assertUndecided("status 404", root.signing().listAt(server.address("/missing")));
        assertUndecided("No connection", root.signing().listAt("http://127.0.0.1:1/list"));
        assertUndecided("Only http and https", root.signing().listAt("ldap://127.0.0.1/cn=x"));
        assertUndecided("Only http and https", root.signing().listAt("file:///etc/passwd"));
        assertUndecided("not a usable address", root.signing().listAt("http://"));
    }

    @Test
    void redirectionsAreFollowedOnlyWhereTheyMayLead() {
        server.answer("/list", root.sign(root.list())).redirect("/moved", "/list")
                .redirect("/file", "file:///etc/passwd").redirect("/inside", "http://10.0.0.1/list")
                .redirect("/v6", "http://[fd00::1]/list").redirect("/loop", "/loop")
                .redirect("/local", "http://localhost/list");
        assertEquals(Standing.VALID, check(root.signing().listAt(server.address("/moved"))).standing());
        assertUndecided("neither http nor https", root.signing().listAt(server.address("/file")));
        assertUndecided("inside a private network", root.signing().listAt(server.address("/inside")));
        assertUndecided("inside a private network", root.signing().listAt(server.address("/v6")));
        assertUndecided("inside a private network", root.signing().listAt(server.address("/local")));
        assertUndecided("too often", root.signing().listAt(server.address("/loop")));
    }

    @Test
    void aListOfSomebodyElseDecidesNothing() {
        server.answer("/list", Authority.root("Stranger").sign(root.list()));
        undecided(root.signing().listAt(server.address("/list")), SHORT);
    }

    @Test
    void onlyADirectoryPointerIsReportedAsSuch() {
        assertUndecided("by an entry in a directory", root.signing().listInDirectory("O=nhs,CN=SubCA02,CN=CRL57"));
        assertUndecided("neither where", root.signing());
    }

    @Test
    void aListIsKeptUntilItsNextUpdate() throws IOException {
        Path cache = folder.resolve("cache");
        OnlineSettings caching = new OnlineSettings(true, Duration.ofSeconds(5), 1 << 20, Optional.of(cache),
                Optional.empty());
        server.answer("/list", root.sign(root.list()))
                .answer("/old", root.sign(root.list(Authority.NOW.minus(Duration.ofDays(9)),
                        Authority.NOW.minus(Duration.ofDays(1)))));
        for (int i = 0; i < 3; i++) {
            assertEquals(Standing.VALID, check(root.signing().listAt(server.address("/list")), caching).standing());
        }
        assertEquals(1, server.requests());
        undecided(root.signing().listAt(server.address("/old")), caching);
        undecided(root.signing().listAt(server.address("/old")), caching);
        assertEquals(3, server.requests());
        try (var kept = Files.list(cache)) {
            for (Path file : kept.toList()) {
                Files.write(file, new byte[] {0x30, (byte) 0x84, 1, 1 });
            }
        }
        assertEquals(Standing.VALID, check(root.signing().listAt(server.address("/list")), caching).standing());
    }

    @Test
    void theProxyIsAskedWhereOneIsSet() {
        server.answer("/", root.sign(root.list()));
        URI proxy = URI.create(server.address("/"));
        OnlineSettings settings = new OnlineSettings(true, Duration.ofSeconds(5), 1 << 20, Optional.empty(),
                Optional.of(ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort()))));
        assertEquals(Standing.VALID, check(root.signing().listAt("http://crl.invalid/list"), settings).standing());
    }

    // responders

    @Test
    void aResponderSaysGood() {
        var status = check(ocsp(Responder.of(root)));
        assertEquals(Standing.VALID, status.standing(), status.revocation().reason());
        assertEquals(Status.GOOD, status.revocation().status());
        assertEquals(server.address("/ocsp"), status.revocation().source());
    }

    @Test
    void aResponderSaysRevoked() {
        var status = check(ocsp(Responder.of(root).says(new RevokedStatus(
                Date.from(Authority.NOW.minus(Duration.ofDays(3))), CRLReason.keyCompromise))));
        assertEquals(Standing.REVOKED, status.standing());
        assertEquals("keyCompromise", status.revocation().reason());
        assertEquals(Optional.of(Authority.NOW.minus(Duration.ofDays(3))), status.revocation().at());
    }

    @Test
    void anAuthorisedResponderIsBelievedAndAnotherIsNot() {
        var keys = TestKeys.ec();
        X509CertificateHolder authorised = root.issue("CN=Responder").keys(keys)
                .purposes(KeyPurposeId.id_kp_OCSPSigning).holder();
        server.answer("/good", new Responder(authorised.getSubject(), keys, authorised)::answer);
        assertEquals(Standing.VALID, check(root.signing().ocspAt(server.address("/good"))).standing());

        X509CertificateHolder without = root.issue("CN=Responder").keys(keys).holder();
        server.answer("/without", new Responder(without.getSubject(), keys, without)::answer);
        assertUndecided("not authorised", root.signing().ocspAt(server.address("/without")));

        X509CertificateHolder foreign = Authority.root("Stranger").issue("CN=Responder").keys(keys)
                .purposes(KeyPurposeId.id_kp_OCSPSigning).holder();
        server.answer("/foreign", new Responder(foreign.getSubject(), keys, foreign)::answer);
        assertUndecided("not authorised", root.signing().ocspAt(server.address("/foreign")));
    }

    @Test
    void answersThatAreWrongAreNotBelieved() {
        assertUndecided("does not verify", ocsp(Responder.of(root).damagesSignatures()));
    }

    @Test
    void anAnswerToAnotherQuestionIsNotBelieved() {
        assertUndecided("another question", ocsp(Responder.of(root).mixesUpNonces()));
    }

    @Test
    void anAnswerAboutAnotherCertificateIsNotBelieved() {
        assertUndecided("does not speak about", ocsp(Responder.of(root).mixesUpCertificates()));
    }

    @Test
    void anAnswerFromThePastOrTheFutureIsNotBelieved() {
        server.answer("/past", Responder.of(root).dates(Authority.NOW.minus(Duration.ofDays(9)),
                Authority.NOW.minus(Duration.ofDays(8)))::answer);
        assertUndecided("out of date", root.signing().ocspAt(server.address("/past")));
        server.answer("/future", Responder.of(root).dates(Authority.NOW.plus(Duration.ofDays(8)),
                Authority.NOW.plus(Duration.ofDays(9)))::answer);
        assertUndecided("future", root.signing().ocspAt(server.address("/future")));
    }

    @Test
    void aResponderThatDoesNotKnowIsUnknown() {
        assertUndecided("does not know", ocsp(Responder.of(root).says(new UnknownStatus())));
    }

    @Test
    void rubbishFromAResponderIsSaid() {
        server.answer("/html", "<html>".getBytes(UTF_8)).answer("/later", new byte[] {0x30, 3, 0x0A, 1, 3 })
                .answer("/junk", new byte[5_000]).silent("/silent");
        assertUndecided("web page", root.signing().ocspAt(server.address("/html")));
        assertUndecided("status 3", root.signing().ocspAt(server.address("/later")));
        assertUndecided("not an OCSP answer", root.signing().ocspAt(server.address("/junk")));
        assertUndecided("No answer within", root.signing().ocspAt(server.address("/silent")));
    }

    @Test
    void whenTheResponderFailsTheListDecides() {
        server.status("/ocsp", 500).answer("/list", root.sign(root.list()));
        var status = check(root.signing().ocspAt(server.address("/ocsp")).listAt(server.address("/list")));
        assertEquals(Status.GOOD, status.revocation().status());
        assertEquals(server.address("/list"), status.revocation().source());
    }

    @Test
    void aGoodListDoesNotOverruleARevokingResponder() {
        server.answer("/list", root.sign(root.list()));
        Issue issue = ocsp(Responder.of(root).says(new RevokedStatus(Date.from(Authority.NOW), CRLReason.superseded)))
                .listAt(server.address("/list"));
        assertEquals(Standing.REVOKED, check(issue).standing());
    }

    @Test
    void aRevokedAuthorityIsFoundOnline() {
        Authority sub = root.sub("Synthetic Signing");
        server.answer("/list", sub.sign(sub.list()));
        Bench bench = new Bench(folder).trust(root).intermediates(sub).online(OnlineSettings.ONLINE)
                .list(root.revoking(sub.certificate().getSerialNumber(), CRLReason.cACompromise));
        var status = bench.status(sub.signing().listAt(server.address("/list")).der());
        assertEquals(Standing.INVALID, status.standing());
        assertEquals(Optional.of(false), status.path().valid());
    }
}
