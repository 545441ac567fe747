package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.CertificateStatus;
import org.raworkbench.certificates.Standing;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;
import org.raworkbench.certificates.tests.pki.TestKeys;

/** Names that an authority may certify (RFC 5280, 4.2.1.10), set by an intermediate and by the trust anchor. */
class NameConstraintsTest {

    private static final String PERSON = "O=nhs,OU=People,CN=555000111222";

    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    private static GeneralName dns(String name) {
        return new GeneralName(GeneralName.dNSName, name);
    }

    private static GeneralName mail(String name) {
        return new GeneralName(GeneralName.rfc822Name, name);
    }

    private static GeneralName uri(String name) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, name);
    }

    private static GeneralName ip(String... addresses) {
        byte[] bytes = {};
        try {
            for (String address : addresses) {
                byte[] one = InetAddress.getByName(address).getAddress();
                int length = bytes.length;
                bytes = Arrays.copyOf(bytes, length + one.length);
                System.arraycopy(one, 0, bytes, length, one.length);
            }
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new GeneralName(GeneralName.iPAddress, new DEROctetString(bytes));
    }

    private static GeneralName directory(String name) {
        return new GeneralName(new X500Name(name));
    }

    private static GeneralName other(String text) {
        return new GeneralName(GeneralName.otherName, new DERSequence(new ASN1Encodable[] {
            new ASN1ObjectIdentifier("1.3.6.1.4.1.311.20.2.3"), new DERTaggedObject(true, 0, new DERUTF8String(text)) }));
    }

    private static NameConstraints only(GeneralName... names) {
        return new NameConstraints(trees(names), null);
    }

    private static NameConstraints not(GeneralName... names) {
        return new NameConstraints(null, trees(names));
    }

    private static GeneralSubtree[] trees(GeneralName... names) {
        return Arrays.stream(names).map(GeneralSubtree::new).toArray(GeneralSubtree[]::new);
    }

    private Optional<Boolean> valid(NameConstraints constraints, String subject, GeneralName... names) {
        Authority below = root.subWith("Constrained",
                issue -> issue.authority().extension(Extension.nameConstraints, true, constraints));
        Issue issue = below.issue(subject);
        CertificateStatus status = new Bench(folder).trust(root).intermediates(below)
                .status((names.length == 0 ? issue : issue.names(names)).der());
        Authority anchor = Authority.rootWith("Constrained Root",
                shape -> shape.authority().extension(Extension.nameConstraints, true, constraints));
        Issue direct = anchor.issue(subject);
        CertificateStatus byAnchor = new Bench(folder).trust(anchor)
                .status((names.length == 0 ? direct : direct.names(names)).der());
        assertEquals(status.path().valid(), byAnchor.path().valid(), status.path().problem() + " / "
                + byAnchor.path().problem());
        assertEquals(status.standing(), byAnchor.standing());
        assertEquals(status.path().valid().orElseThrow() ? Standing.VALID : Standing.INVALID, status.standing());
        return status.path().valid();
    }

    private void accepted(NameConstraints constraints, GeneralName... names) {
        assertEquals(Optional.of(true), valid(constraints, PERSON, names));
    }

    private void refused(NameConstraints constraints, GeneralName... names) {
        assertEquals(Optional.of(false), valid(constraints, PERSON, names));
    }

    @Test
    void hostNames() {
        accepted(only(dns("example.org")), dns("example.org"), dns("a.example.org"), dns("A.B.EXAMPLE.org"));
        refused(only(dns("example.org")), dns("example.org"), dns("example.com"));
        refused(only(dns("example.org")), dns("badexample.org"));
        refused(only(dns("a.example.org")), dns("example.org"));
        accepted(only(dns("example.org")), mail("anybody@example.com"));
        accepted(only(dns("example.org")));
        refused(not(dns("example.org")), dns("a.example.org"));
        refused(not(dns("example.org")), dns("EXAMPLE.org"));
        accepted(not(dns("example.org")), dns("badexample.org"));
        refused(not(dns("")), dns("any.example.org"));
        accepted(only(dns("example.org"), dns("example.com")), dns("example.com"));
        accepted(only(dns("example.org")), dns("*.example.org"));
        refused(not(dns("example.org")), dns("*.example.org"));
    }

    @Test
    void permittedAndExcludedTogether() {
        NameConstraints both = new NameConstraints(trees(dns("example.org")), trees(dns("secret.example.org")));
        accepted(both, dns("open.example.org"));
        refused(both, dns("very.secret.example.org"));
    }

    @Test
    void addresses() {
        accepted(only(ip("192.0.2.0", "255.255.255.0")), ip("192.0.2.77"));
        refused(only(ip("192.0.2.0", "255.255.255.0")), ip("192.0.3.77"));
        refused(only(ip("192.0.2.0", "255.255.255.0")), ip("2001:db8::1"));
        refused(not(ip("192.0.2.0", "255.255.255.0")), ip("192.0.2.77"));
        accepted(not(ip("192.0.2.0", "255.255.255.0")), ip("198.51.100.1"));
        accepted(only(ip("2001:db8::", "ffff:ffff::")), ip("2001:db8:5::1"));
        refused(only(ip("2001:db8::", "ffff:ffff::")), ip("2001:db9::1"));
        refused(not(ip("2001:db8::", "ffff:ffff::")), ip("2001:db8::1"));
        refused(not(ip("0.0.0.0", "0.0.0.0")), ip("203.0.113.1"));
    }

    @Test
    void mailAddresses() {
        accepted(only(mail("example.org")), mail("somebody@example.org"));
        refused(only(mail("example.org")), mail("somebody@mail.example.org"));
        accepted(only(mail(".example.org")), mail("somebody@mail.example.org"));
        refused(only(mail(".example.org")), mail("somebody@example.org"));
        accepted(only(mail("somebody@example.org")), mail("somebody@EXAMPLE.org"));
        refused(only(mail("somebody@example.org")), mail("nobody@example.org"));
        refused(not(mail("example.org")), mail("somebody@example.org"));
        accepted(not(mail("example.org")), mail("somebody@mail.example.org"));
        assertEquals(Optional.of(false), valid(only(mail("example.org")), PERSON + ",E=somebody@example.com"));
        assertEquals(Optional.of(true), valid(only(mail("example.org")), PERSON + ",E=somebody@example.org"));
    }

    @Test
    void webAddresses() {
        accepted(only(uri("example.org")), uri("https://example.org/page"));
        refused(only(uri("example.org")), uri("https://www.example.org/page"));
        accepted(only(uri(".example.org")), uri("https://www.example.org:8443/page"));
        refused(only(uri(".example.org")), uri("https://example.org/"));
        refused(not(uri("example.org")), uri("https://somebody@example.org/"));
        refused(not(uri(".example.org")), uri("ldap://www.example.org/cn=x"));
    }

    @Test
    void directoryNames() {
        accepted(only(directory("O=nhs")));
        accepted(only(directory("O=NHS,OU=people")));
        refused(only(directory("O=other")));
        refused(not(directory("O=nhs,OU=People")));
        accepted(not(directory("O=nhs,OU=Places")));
        accepted(only(directory("O=nhs")), directory("O=nhs,CN=alias"));
        refused(only(directory("O=nhs")), directory("O=other,CN=alias"));
    }

    @Test
    void otherNames() {
        accepted(only(dns("example.org")), other("somebody@example.com"));
        refused(not(other("somebody@example.com")), other("somebody@example.com"));
    }

    @Test
    void constraintsOfTwoAuthoritiesMeet() {
        Authority first = root.subWith("First",
                issue -> issue.authority().extension(Extension.nameConstraints, true, only(dns("example.org"))));
        Authority wider = first.subWith("Wider", issue -> issue.authority().extension(Extension.nameConstraints, true,
                only(dns("a.example.org"), dns("example.com"))));
        Bench bench = new Bench(folder).trust(root).intermediates(first, wider);
        assertTrue(bench.status(wider.issue(PERSON).names(dns("x.a.example.org")).der()).path().isValid());
        assertEquals(Optional.of(false),
                bench.status(wider.issue(PERSON).names(dns("example.com")).der()).path().valid());
        assertEquals(Optional.of(false),
                bench.status(wider.issue(PERSON).names(dns("b.example.org")).der()).path().valid());
    }

    @Test
    void aSelfIssuedAuthorityIsPassedOverAndTheLastOneIsNot() {
        Authority constrained = root.subWith(new X500Name("O=nhs,CN=Constrained"), TestKeys.ec(), issue -> issue
                .authority().extension(Extension.nameConstraints, true, only(directory("O=nhs,OU=People"))));
        Authority renewed = constrained.subWith(constrained.name(), TestKeys.ec(), Issue::authority);
        Bench bench = new Bench(folder).trust(root).intermediates(constrained, renewed);
        assertTrue(bench.status(renewed.issue(PERSON).der()).path().isValid());
        assertEquals(Optional.of(false), bench.status(renewed.der()).path().valid());
    }
}
