package org.raworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class CertificatesCommandTest {

    private static final String SCHEMA = "org.raworkbench.certificates/schema/certificates-1.json";

    @TempDir
    private Path folder;
    private final Terminal terminal = Terminal.withoutService();

    @AfterEach
    void close() {
        terminal.close();
    }

    private List<JsonObject> certificates() {
        return StreamSupport.stream(terminal.json().getAsJsonArray("certificates").spliterator(), false)
                .map(element -> element.getAsJsonObject()).toList();
    }

    /** A made-up authority, and a signing certificate of a made-up person by it that ends on {@code end}. */
    private void makeChain(Instant end) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair authority = generator.generateKeyPair();
        KeyPair person = generator.generateKeyPair();
        X500Name issuer = new X500Name("O=Synthetic,CN=Synthetic Test CA");
        Date start = Date.from(Terminal.NOW.minus(500, ChronoUnit.DAYS));
        X509v3CertificateBuilder root = new JcaX509v3CertificateBuilder(issuer, BigInteger.ONE, start,
                Date.from(Terminal.NOW.plus(3000, ChronoUnit.DAYS)), issuer, authority.getPublic())
                        .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                        .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
        X509v3CertificateBuilder signing = new JcaX509v3CertificateBuilder(issuer, BigInteger.TWO, start,
                Date.from(end), new X500Name("O=nhs,OU=People,CN=999900000303_Synthetic_Person"), person.getPublic())
                        .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(authority.getPrivate());
        Files.write(folder.resolve("ca.der"), root.build(signer).getEncoded());
        Files.write(folder.resolve("signing.der"), signing.build(signer).getEncoded());
    }

    @Test
    void aCertificateOfATrustedIssuerIsValidAndItsNameStaysOut() throws Exception {
        makeChain(Terminal.NOW.plus(200, ChronoUnit.DAYS));
        terminal.type("certificates", folder.resolve("signing.der").toString(), "--trust",
                folder.resolve("ca.der").toString(), "--json");
        assertEquals(0, terminal.exitCode(), terminal::err);
        assertEquals(List.of(), terminal.violations(SCHEMA));
        JsonObject certificate = certificates().get(0);
        assertEquals("VALID", certificate.get("status").getAsString());
        assertEquals("SIGNING", certificate.get("role").getAsString());
        assertEquals(200, certificate.get("daysLeft").getAsInt());
        assertEquals("999900000303", certificate.get("uuid").getAsString());
        assertTrue(certificate.getAsJsonObject("path").get("valid").getAsBoolean());
        assertFalse(terminal.out().contains("Synthetic_Person"), terminal::out);
        terminal.type("certificates", folder.resolve("signing.der").toString(), "--names");
        assertTrue(terminal.out().contains("Synthetic_Person"), terminal::out);
    }

    @Test
    void anExpiredCertificateIsAnErrorNowAndWasNoneBefore() throws Exception {
        makeChain(Terminal.NOW.minus(10, ChronoUnit.DAYS));
        String[] command = { "certificates", folder.resolve("signing.der").toString(), "--trust",
                folder.resolve("ca.der").toString(), "--json" };
        terminal.type(command);
        assertEquals(20, terminal.exitCode(), terminal::err);
        assertEquals("EXPIRED", certificates().get(0).get("status").getAsString());
        terminal.type("certificates", folder.resolve("signing.der").toString(), "--at", "2025-06-15T09:00:00Z",
                "--trust", folder.resolve("ca.der").toString(), "--json");
        assertEquals("VALID", certificates().get(0).get("status").getAsString(), terminal::out);
    }

    @Test
    void withoutATrustAnchorTheChainIsNotKnown() throws Exception {
        makeChain(Terminal.NOW.plus(200, ChronoUnit.DAYS));
        terminal.type("certificates", folder.resolve("signing.der").toString(), "--json");
        assertEquals(10, terminal.exitCode(), terminal::err);
        assertEquals(List.of(), terminal.violations(SCHEMA));
        assertEquals("UNKNOWN", certificates().get(0).get("status").getAsString());
        assertTrue(certificates().get(0).getAsJsonObject("path").get("valid").isJsonNull());
    }

    @Test
    void oneBadCertificateDoesNotHideTheOthers() throws Exception {
        makeChain(Terminal.NOW.plus(200, ChronoUnit.DAYS));
        byte[] good = Files.readAllBytes(folder.resolve("signing.der"));
        Files.write(folder.resolve("broken.der"), java.util.Arrays.copyOf(good, good.length / 2));
        terminal.type("certificates", folder.toString(), "--json");
        assertEquals(List.of(), terminal.violations(SCHEMA));
        List<String> states = certificates().stream().map(each -> each.get("status").getAsString()).toList();
        assertTrue(states.contains("UNREADABLE"), states::toString);
        assertEquals(3, states.size());
    }

    @Test
    void aFileThatWasNamedAndCannotBeReadIsAnInputThatCouldNotBeRead() throws Exception {
        makeChain(Terminal.NOW.minus(2, ChronoUnit.DAYS));
        byte[] good = Files.readAllBytes(folder.resolve("signing.der"));
        Path broken = Files.write(folder.resolve("broken.der"), java.util.Arrays.copyOf(good, good.length / 2));
        terminal.type("certificates", broken.toString());
        assertEquals(3, terminal.exitCode(), terminal::out);
        assertTrue(terminal.err().contains("broken.der: The file ends before what is in it does"), terminal::err);
        terminal.type("certificates", folder.toString());
        assertEquals(20, terminal.exitCode(), terminal::out);
        assertTrue(terminal.out().contains("    Where: " + folder.resolve("signing.der")), terminal::out);
    }

    @Test
    void whereThereAreSeveralCardsItSaysWhichOneItIsAbout() {
        terminal.type("certificates", "--demo", "two-cards");
        assertEquals(0, terminal.exitCode(), terminal::out);
        assertTrue(terminal.err().contains("There are cards in 2 readers. This is about the one in Demo OMNIKEY"),
                terminal::err);
    }

    @Test
    void aCardThatDoesNotAnswerIsNotCalledEmpty() {
        terminal.type("certificates", "--demo", "mute");
        assertEquals(10, terminal.exitCode(), terminal::out);
        assertTrue(terminal.out().contains("No certificate was read from the card."), terminal::out);
        assertTrue(terminal.out().contains("  Note "), terminal::out);
    }

    @Test
    void theCertificatesOfADemoCardAreLabelled() throws IOException {
        terminal.type("certificates", "--demo", "signing-expired", "--json");
        assertEquals(20, terminal.exitCode(), terminal::err);
        assertEquals(List.of(), terminal.violations(SCHEMA));
        assertTrue(terminal.json().get("demo").getAsBoolean());
        assertTrue(certificates().stream().anyMatch(each -> each.get("status").getAsString().equals("EXPIRED")
                && each.get("role").getAsString().equals("SIGNING")), terminal::out);
    }

    @Test
    void aDemoCardIsCheckedAgainstTheDemoDesksOwnAuthority() throws IOException {
        terminal.type("certificates", "--demo", "healthy-piv", "--json");
        assertEquals(0, terminal.exitCode(), terminal::out);
        assertEquals(List.of("VALID", "VALID"),
                certificates().stream().map(each -> each.get("status").getAsString()).toList());
        terminal.type("certificates", "--demo", "signing-revoked", "--json");
        assertEquals(20, terminal.exitCode(), terminal::out);
        assertEquals(List.of(), terminal.violations(SCHEMA));
        JsonObject revoked = certificates().stream().filter(each -> each.get("role").getAsString().equals("SIGNING"))
                .findFirst().orElseThrow();
        assertEquals("REVOKED", revoked.get("status").getAsString());
        assertEquals("cessationOfOperation", revoked.getAsJsonObject("revocation").get("reason").getAsString());
    }

    @Test
    void whatIsNotThereOrContradictoryIsSaid() {
        terminal.type("certificates", folder.resolve("none.der").toString());
        assertEquals(3, terminal.exitCode());
        assertTrue(terminal.err().contains("none.der"), terminal::err);
        terminal.type("certificates", folder.toString(), "--demo", "healthy-piv");
        assertEquals(2, terminal.exitCode());
        terminal.type("certificates", "--json");
        assertEquals(4, terminal.exitCode());
        assertEquals("", terminal.out());
    }
}
