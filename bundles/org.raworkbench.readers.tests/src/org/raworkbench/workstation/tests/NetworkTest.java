package org.raworkbench.workstation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.workstation.LocalMachine;
import org.raworkbench.internal.workstation.LocalWorkstationChecker;
import org.raworkbench.internal.workstation.probe.CertificateTrust;
import org.raworkbench.workstation.WorkstationCheck;
import org.raworkbench.workstation.WorkstationProgress;
import org.raworkbench.workstation.WorkstationRequest;
import org.raworkbench.workstation.WorkstationRequest.ThisWorkstation;
import org.raworkbench.workstation.WorkstationSnapshot;

/**
 * The domains of a site, which are servers on the loopback interface; the domains of the workbench are not asked here.
 */
class NetworkTest {

    private static final String LEFT_OUT = Stream
            .of("am.nhsidentity.spineservices.nhs.uk", "trustedurl.national.ncrs.nhs.uk",
                    "manage-care-identities.care-identity-service2.nhs.uk", "gas.national.ncrs.nhs.uk", "crl.nhs.uk",
                    "ocsp.nhs.uk")
            .map(host -> ", {\"id\": \"" + host + "\", \"unused\": true}").collect(Collectors.joining());

    @TempDir
    private Path folder;

    /** The domains of the workbench are left out by the site, so that no test asks them. */
    private WorkstationSnapshot check(String host, int port, boolean tls, KeyStore trust, Optional<ProxySelector> proxy)
            throws Exception {
        return check(host, port, tls, trust, proxy, true);
    }

    private WorkstationSnapshot check(String host, int port, boolean tls, KeyStore trust, Optional<ProxySelector> proxy,
            boolean online) throws Exception {
        Judge judge = new Judge(folder).site("{\"domains\": [" + row(host, port, tls) + LEFT_OUT + "]}");
        LocalMachine nothing = Judge.nothing();
        LocalMachine machine = new LocalMachine(nothing.platform(), nothing.name(), nothing.system(), nothing.windows(),
                nothing.linux(), nothing.cards(), new CertificateTrust(trust));
        return new LocalWorkstationChecker(judge.knowledge(), machine).check(
                new WorkstationRequest(new ThisWorkstation(), online, proxy, Judge.NOW), WorkstationProgress.NONE);
    }

    private static String row(String host, int port, boolean tls) {
        return "{\"id\": \"" + host + "\", \"port\": " + port + ", \"tls\": " + tls
                + ", \"required\": true, \"purpose\": \"a test\", \"source\": \"a test\", \"seen\": \"2026-11-21\"}";
    }

    @Test
    void aSiteLeavesDomainsOut() throws Exception {
        WorkstationSnapshot snapshot = check("localhost", 1, true, null, Optional.empty(), false);
        assertEquals(1, snapshot.checks().stream().filter(check -> check.id().startsWith("domain.")).count());
    }

    private static String line(WorkstationSnapshot snapshot, String host) {
        return Judge.line(snapshot, "domain." + host).replaceAll("\\d+ ms", "N ms");
    }

    private static ProxySelector through(int port) {
        return ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    @Test
    void aServerAnswersStepByStep() throws Exception {
        KeyStore keys = LoopbackTls.keys(folder, "CN=localhost,O=Synthetic");
        try (LoopbackTls server = LoopbackTls.tls(keys)) {
            WorkstationSnapshot snapshot = check("localhost", server.port(), true, LoopbackTls.trusting(keys),
                    Optional.empty());
            assertEquals("PASS: localhost answers (name N ms, connection N ms, TLS N ms).", line(snapshot,
                    "localhost"));
            assertEquals("answers GOOD", Judge.fact(snapshot, "domain.localhost"));
            assertEquals("localhost answers on port " + server.port() + ": a test.",
                    snapshot.check("domain.localhost").map(WorkstationCheck::expected).orElseThrow());
        }
    }

    @Test
    void aConnectionThatSomebodyOpensIsSeen() throws Exception {
        try (LoopbackTls server = LoopbackTls.tls(LoopbackTls.keys(folder, "CN=localhost,O=Trust Proxy"))) {
            KeyStore others = LoopbackTls.trusting(LoopbackTls.keys(folder, "CN=localhost,O=Other"));
            WorkstationSnapshot snapshot = check("localhost", server.port(), true, others, Optional.empty());
            assertEquals("WARN: localhost answers with a certificate that this computer does not trust, issued by "
                    + "CN=localhost,O=Trust Proxy.", line(snapshot, "localhost"));
        }
        try (LoopbackTls server = LoopbackTls.tls(LoopbackTls.keys(folder, "CN=localhost,O=NHS"))) {
            KeyStore others = LoopbackTls.trusting(LoopbackTls.keys(folder, "CN=localhost,O=Other"));
            assertTrue(line(check("localhost", server.port(), true, others, Optional.empty()), "localhost")
                    .startsWith("PASS"), "certificates of the NHS need not be known here");
        }
    }

    @Test
    void throughAProxy() throws Exception {
        KeyStore keys = LoopbackTls.keys(folder, "CN=localhost,O=Synthetic");
        try (LoopbackTls server = LoopbackTls.tls(keys);
                LoopbackTls proxy = LoopbackTls.proxy("200 Connection established", server.port())) {
            WorkstationSnapshot snapshot = check("localhost", 443, true, LoopbackTls.trusting(keys),
                    Optional.of(through(proxy.port())));
            assertTrue(line(snapshot, "localhost").matches(
                    "PASS: localhost answers \\(name -, connection N ms, TLS N ms,"
                    + " through the proxy (localhost|127.0.0.1):\\d+\\)\\."), line(snapshot, "localhost"));
            assertTrue(proxy.heads().contains("CONNECT localhost:443 HTTP/1.1\r\nHost: localhost:443\r\n\r\n"),
                    proxy.heads()::toString);
        }
    }

    @Test
    void aProxyThatRefusesIsNamed() throws Exception {
        try (LoopbackTls proxy = LoopbackTls.proxy("403 Blocked by policy", 1)) {
            WorkstationSnapshot snapshot = check("portal.invalid", 443, true, null, Optional.of(through(proxy.port())));
            assertTrue(line(snapshot, "portal.invalid").matches(
                    "FAIL: portal.invalid cannot be reached: the way through"
                    + " the proxy failed, the proxy refused: 403 Blocked by policy, through the proxy .*"),
                    line(snapshot, "portal.invalid"));
            assertTrue(Judge.findings(snapshot).stream().anyMatch(finding -> finding.id()
                    .equals("workstation.domain-blocked") && finding.summary().contains("portal.invalid")));
        }
        try (LoopbackTls proxy = LoopbackTls.proxy("407 Proxy Authentication Required", 1)) {
            assertTrue(line(check("portal.invalid", 443, true, null, Optional.of(through(proxy.port()))),
                    "portal.invalid").contains("the proxy wants a name and a password"));
        }
        try (LoopbackTls proxy = LoopbackTls.plain(socket -> socket.getOutputStream().write("hello".getBytes()))) {
            assertTrue(line(check("portal.invalid", 443, true, null, Optional.of(through(proxy.port()))),
                    "portal.invalid").contains("the proxy did not answer as a proxy does"));
        }
    }

    @Test
    void plainHttpNeedsNoTls() throws Exception {
        try (LoopbackTls server = LoopbackTls.plain(socket -> socket.getInputStream().read())) {
            assertEquals("PASS: localhost answers (name N ms, connection N ms, TLS -).",
                    line(check("localhost", server.port(), false, null, Optional.empty()), "localhost"));
        }
    }

    @Test
    void whatDoesNotAnswerIsSaidWithItsStep() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        WorkstationSnapshot snapshot = check("localhost", closed, true, null, Optional.empty());
        assertTrue(line(snapshot, "localhost").startsWith("FAIL: localhost cannot be reached: the connection failed"),
                line(snapshot, "localhost"));
        assertTrue(line(check("no-such-host.invalid", 443, true, null, Optional.empty()), "no-such-host.invalid")
                .startsWith("FAIL: no-such-host.invalid cannot be reached: name resolution failed"));
        try (LoopbackTls server = LoopbackTls.plain(socket -> socket.getOutputStream().write(new byte[64]))) {
            assertTrue(line(check("localhost", server.port(), true, null, Optional.empty()), "localhost")
                    .startsWith("FAIL: localhost cannot be reached: TLS failed"));
        }
    }

    @Test
    void aServerThatSaysNothingHoldsNobodyUp() throws Exception {
        try (LoopbackTls server = LoopbackTls.plain(socket -> socket.getInputStream().transferTo(
                java.io.OutputStream.nullOutputStream()))) {
            long start = System.nanoTime();
            WorkstationSnapshot snapshot = check("localhost", server.port(), true, null, Optional.empty());
            assertTrue(System.nanoTime() - start < 5_500_000_000L);
            assertTrue(Judge.line(snapshot, "domain.localhost").startsWith(
                    "FAIL: localhost cannot be reached: TLS failed,"
                    + " it took longer than 4 s") || Judge.line(snapshot, "domain.localhost").startsWith("UNKNOWN"),
                    Judge.line(snapshot, "domain.localhost"));
        }
    }

    @Test
    void nobodyIsAskedWithoutOnline() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (LoopbackTls server = LoopbackTls.plain(socket -> connections.incrementAndGet())) {
            WorkstationSnapshot snapshot = check("localhost", server.port(), true, null,
                    Optional.of(through(server.port())), false);
            assertEquals("UNKNOWN: localhost was not asked. Network checks run on request only.",
                    Judge.line(snapshot, "domain.localhost"));
            assertEquals(0, connections.get());
            assertEquals("", Judge.fact(snapshot, "domain.localhost"));
        }
    }

    @Test
    void aRowThatIsNoDomainIsRefusedWithItsLine() throws IOException {
        Judge judge = new Judge(folder).site("{\"domains\": [" + row("not a host", 443, true) + "]}");
        WorkstationSnapshot snapshot = judge.check(new RecordedWindows());
        assertTrue(snapshot.notes().stream().anyMatch(note -> note.text().contains("line 1")
                && note.text().contains("not a domain")), snapshot.notes()::toString);
    }
}
