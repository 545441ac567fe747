package org.raworkbench.internal.smartcard.demo.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.FIRST_CERTIFICATE;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.NOW;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.PIV_AUTHENTICATION;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.PIV_SIGNATURE;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SECOND_CERTIFICATE;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SELECT_PIV;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.smartcard.demo.DemoCards;
import org.raworkbench.smartcard.Bytes;

/** The certificates on simulated cards: their shape, and their dates seen from different days. */
class CertificatesTest {

    private static final String POLICIES = "2.5.29.32";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String KEY_USAGE_PERIOD = "2.5.29.16";

    @ParameterizedTest
    @ValueSource(strings = { "2026-11-21T00:00:00Z", "2026-11-21T12:00:00Z", "2026-11-21T23:59:59Z",
            "2024-02-29T10:00:00Z", "2030-03-31T00:30:00Z", "2051-06-01T08:00:00Z" })
    void twentyDaysAreLeftAtEveryHour(Instant now) {
        X509Certificate signing = file("signing-expires-in-20-days", now, SECOND_CERTIFICATE);
        assertEquals(20, ChronoUnit.DAYS.between(now, signing.getNotAfter().toInstant()));
        assertEquals(20, ChronoUnit.DAYS.between(day(now), day(signing.getNotAfter().toInstant())));
        X509Certificate authentication = file("signing-expires-in-20-days", now, FIRST_CERTIFICATE);
        assertEquals(-200, ChronoUnit.DAYS.between(day(now), day(authentication.getNotBefore().toInstant())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-11-21T23:59:59Z", "2024-03-01T00:00:00Z", "2028-02-29T10:00:00Z" })
    void healthyPairWasIssued200DaysAgoForTwoYears(Instant now) {
        for (String object : new String[] { PIV_AUTHENTICATION, PIV_SIGNATURE }) {
            X509Certificate certificate = piv("healthy-piv", now, object);
            LocalDate issued = day(certificate.getNotBefore().toInstant());
            assertEquals(200, ChronoUnit.DAYS.between(issued, day(now)));
            assertEquals(issued.plusYears(2), day(certificate.getNotAfter().toInstant()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-11-21T00:00:00Z", "2026-11-21T23:59:59Z" })
    void expiredSigningCertificateEndedTwelveDaysAgo(Instant now) {
        Instant end = piv("signing-expired", now, PIV_SIGNATURE).getNotAfter().toInstant();
        assertEquals(12, ChronoUnit.DAYS.between(day(end), day(now)));
    }

    @Test
    void authenticationCertificateIsForDigitalSignatures() {
        X509Certificate certificate = piv("healthy-piv", NOW, PIV_AUTHENTICATION);
        boolean[] usage = certificate.getKeyUsage();
        assertTrue(usage[0]);
        assertFalse(usage[1]);
        assertFalse(certificate.getCriticalExtensionOIDs().contains(KEY_USAGE));
        assertEquals("SHA256withRSA", certificate.getSigAlgName());
        assertEquals(2048, ((RSAPublicKey) certificate.getPublicKey()).getModulus().bitLength());
        assertEquals("CN=RA Workbench Demo CA, OU=CA, O=RA Workbench Demo",
                certificate.getIssuerX500Principal().toString());
    }

    @Test
    void signingCertificateIsForContentCommitmentAlone() {
        X509Certificate certificate = piv("healthy-piv", NOW, PIV_SIGNATURE);
        boolean[] usage = certificate.getKeyUsage();
        assertFalse(usage[0]);
        assertTrue(usage[1]);
        assertEquals(Set.of(KEY_USAGE, POLICIES), certificate.getCriticalExtensionOIDs());
        // 1.2.826.0.1275.102.0.3.2.0
        String policies = hex(certificate.getExtensionValue(POLICIES));
        assertTrue(policies.contains("060B2A863A00897B6600030200"), policies);
        Duration validity = Duration.between(certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
        assertEquals(Duration.ofDays(731).plusMinutes(30), validity, "two years, with a leap day, and half an hour");
        String period = Bytes.of(certificate.getExtensionValue(KEY_USAGE_PERIOD)).printable();
        assertTrue(period.contains("20260505232959Z") && period.contains("20270928232959Z"), "70 % of it: " + period);
    }

    @Test
    void certificatesAreSignedByTheDemoAuthority() throws GeneralSecurityException, IOException {
        PublicKey authority = authority();
        piv("healthy-piv", NOW, PIV_AUTHENTICATION).verify(authority);
        piv("healthy-piv", NOW, PIV_SIGNATURE).verify(authority);
        file("oberthur", NOW, SECOND_CERTIFICATE).verify(authority);
    }

    @Test
    void sameBytesAllDayAndOthersOnTheNext() throws GeneralSecurityException {
        Instant morning = Instant.parse("2026-11-21T00:00:00Z");
        Instant night = Instant.parse("2026-11-21T23:59:59.999Z");
        String first = hex(piv("healthy-piv", morning, PIV_SIGNATURE).getEncoded());
        assertEquals(first, hex(piv("healthy-piv", night, PIV_SIGNATURE).getEncoded()));
        assertEquals(first, hex(file("healthy-pkcs15", night, SECOND_CERTIFICATE).getEncoded()));
        assertNotEquals(first, hex(piv("healthy-piv", night.plusMillis(1), PIV_SIGNATURE).getEncoded()));
    }

    @Test
    void noTwoCertificatesOfADayShareANumber() {
        // Set.of refuses duplicates
        assertEquals(4, Set.of(piv("healthy-piv", NOW, PIV_SIGNATURE).getSerialNumber(),
                piv("healthy-piv", NOW, PIV_AUTHENTICATION).getSerialNumber(),
                piv("two-cards", NOW, PIV_SIGNATURE).getSerialNumber(),
                piv("two-cards", NOW, PIV_AUTHENTICATION).getSerialNumber()).size());
    }

    @Test
    void warmDeskShowsACardInLessThan300Milliseconds() {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long begin = System.nanoTime();
            DemoCards.create("two-cards", NOW);
            best = Math.min(best, System.nanoTime() - begin);
        }
        assertTrue(best < Duration.ofMillis(300).toNanos(), best + " ns");
    }

    private static X509Certificate piv(String story, Instant now, String object) {
        Conversation talk = new Conversation(DemoCards.create(story, now).get(0).card());
        talk.ask(SELECT_PIV);
        return talk.pivCertificate(object);
    }

    private static X509Certificate file(String story, Instant now, String select) {
        return new Conversation(DemoCards.create(story, now).get(0).card()).fileCertificate(select);
    }

    private static PublicKey authority() throws GeneralSecurityException, IOException {
        Properties keys = new Properties();
        try (var in = DemoCards.class.getResourceAsStream("demo-keys.properties")) {
            keys.load(in);
        }
        return KeyFactory.getInstance("RSA").generatePublic(
                new X509EncodedKeySpec(Base64.getDecoder().decode(keys.getProperty("authority.public"))));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static String hex(byte[] bytes) {
        return Bytes.of(bytes).hex();
    }
}
