package org.raworkbench.certificates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertPolicyId;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.bouncycastle.asn1.x509.PolicyMappings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.certificates.tests.pki.Authority;
import org.raworkbench.certificates.tests.pki.Issue;

/** Policies, mapping and inhibition (RFC 5280, 6.1.3 to 6.1.5) with nothing asked for at the start. */
class PolicyRulesTest {

    private static final String GOLD = "1.3.6.1.4.1.99999.2.1";
    private static final String SILVER = "1.3.6.1.4.1.99999.2.2";
    private static final String ANY = "2.5.29.32.0";

    private final Authority root = Authority.root("Synthetic Root");

    @TempDir
    Path folder;

    private static Issue explicit(Issue issue, int after) {
        return issue.extension(Extension.policyConstraints, true,
                new PolicyConstraints(BigInteger.valueOf(after), null));
    }

    private static Issue noMapping(Issue issue, int after) {
        return issue.extension(Extension.policyConstraints, true,
                new PolicyConstraints(BigInteger.ZERO, BigInteger.valueOf(after)));
    }

    private static Issue mapped(Issue issue, String from, String to) {
        return issue.extension(Extension.policyMappings, true, new PolicyMappings(
                CertPolicyId.getInstance(new ASN1ObjectIdentifier(from)),
                CertPolicyId.getInstance(new ASN1ObjectIdentifier(to))));
    }

    private static Issue noAny(Issue issue, int after) {
        return issue.extension(Extension.inhibitAnyPolicy, true, new ASN1Integer(after));
    }

    private Optional<Boolean> leaf(UnaryOperator<Issue> leaf, Authority... chain) {
        return new Bench(folder).trust(root).intermediates(chain)
                .status(leaf.apply(chain[chain.length - 1].issue("O=nhs,CN=Synthetic")).der()).path().valid();
    }

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    @Test
    void withoutARequirementPoliciesDoNotDecide() {
        Authority sub = root.subWith("Gold", issue -> issue.authority().policy(GOLD));
        assertEquals(YES, leaf(issue -> issue.policy(SILVER), sub));
        assertEquals(YES, leaf(issue -> issue, sub));
    }

    @Test
    void aRequiredPolicyHasToGoThrough() {
        Authority sub = root.subWith("Gold", issue -> explicit(issue.authority().policy(GOLD), 0));
        assertEquals(YES, leaf(issue -> issue.policy(GOLD), sub));
        assertEquals(NO, leaf(issue -> issue.policy(SILVER), sub));
        assertEquals(NO, leaf(issue -> issue, sub));
        assertEquals(YES, leaf(issue -> issue.policy(ANY), sub));
    }

    @Test
    void theRequirementBeginsWhereItSays() {
        Authority later = root.subWith("Later", issue -> explicit(issue.authority().policy(GOLD), 1));
        assertEquals(NO, leaf(issue -> issue, later));
        Authority muchLater = root.subWith("Much later", issue -> explicit(issue.authority().policy(GOLD), 5));
        assertEquals(YES, leaf(issue -> issue, muchLater));
    }

    @Test
    void anAuthorityWithoutPoliciesBreaksTheRequirement() {
        Authority without = root.subWith("Without", Issue::authority);
        Authority asking = without.subWith("Asking", issue -> explicit(issue.authority().policy(GOLD), 0));
        assertEquals(NO, leaf(issue -> issue.policy(GOLD), without, asking));
    }

    @Test
    void policiesAreMapped() {
        Authority mapping = root.subWith("Mapping",
                issue -> mapped(explicit(issue.authority().policy(GOLD), 0), GOLD, SILVER));
        assertEquals(YES, leaf(issue -> issue.policy(SILVER), mapping));
        assertEquals(NO, leaf(issue -> issue.policy(GOLD), mapping));
        Authority inhibiting = root.subWith("Inhibiting", issue -> noMapping(issue.authority().policy(GOLD), 0));
        Authority below = inhibiting.subWith("Below", issue -> mapped(issue.authority().policy(GOLD), GOLD, SILVER));
        assertEquals(NO, leaf(issue -> issue.policy(SILVER), inhibiting, below));
    }

    @Test
    void anyPolicyIsNotMapped() {
        Authority mapping = root.subWith("Mapping", issue -> mapped(issue.authority().policy(ANY), ANY, SILVER));
        assertEquals(NO, leaf(issue -> issue.policy(SILVER), mapping));
    }

    @Test
    void anyPolicyIsInhibited() {
        Authority sub = root.subWith("Strict", issue -> noAny(explicit(issue.authority().policy(GOLD), 0), 0));
        assertEquals(NO, leaf(issue -> issue.policy(ANY), sub));
        assertEquals(YES, leaf(issue -> issue.policy(GOLD), sub));
        Authority later = root.subWith("Later", issue -> noAny(explicit(issue.authority().policy(GOLD), 0), 1));
        assertEquals(YES, leaf(issue -> issue.policy(ANY), later));
    }
}
