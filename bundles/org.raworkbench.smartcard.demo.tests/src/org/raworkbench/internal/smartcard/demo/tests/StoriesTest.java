package org.raworkbench.internal.smartcard.demo.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.FIRST_CERTIFICATE;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.NOW;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.PIV_AUTHENTICATION;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.PIV_SIGNATURE;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.PIV_TRIES;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.PKCS15_TRIES;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SECOND_CERTIFICATE;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SELECT_ISSUER;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SELECT_PIV;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SELECT_PKCS15;

import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.smartcard.demo.DemoCards;
import org.raworkbench.internal.smartcard.demo.DemoReader;

/** Each story as a conversation between a program and the card. */
class StoriesTest {

    private static final String SUBJECT = "CN=999900000101, OU=People, O=nhs";
    private static final String SIGNING_SUBJECT = "CN=999900000101_Demo_Person, OU=People, O=nhs";
    /** "RA Workbench demo". */
    private static final String MANUFACTURER = "524120576F726B62656E63682064656D6F";

    @Test
    void storiesAreThoseOfTheContract() {
        assertEquals(List.of("healthy-piv", "healthy-pkcs15", "signing-expired", "signing-expires-in-20-days",
                "signing-revoked",
                "authentication-missing", "blank", "pin-blocked", "last-try", "series-5", "mute", "wrong-checksum",
                "oberthur", "virtual-vendor", "two-cards", "old-reader"), DemoCards.names());
    }

    @Test
    void unknownStoryIsRefusedByName() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> DemoCards.create("healthy-cat", NOW));
        assertTrue(refusal.getMessage().contains("healthy-cat"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "healthy-piv", "wrong-checksum", "virtual-vendor" })
    void pivCardHasBothCertificatesAndAllTries(String story) {
        Conversation talk = Conversation.with(story);
        assertEquals("9000", talk.status(SELECT_PIV));
        X509Certificate authentication = talk.pivCertificate(PIV_AUTHENTICATION);
        X509Certificate signing = talk.pivCertificate(PIV_SIGNATURE);
        assertEquals(SUBJECT, authentication.getSubjectX500Principal().toString());
        assertEquals(SIGNING_SUBJECT, signing.getSubjectX500Principal().toString());
        assertEquals("6A82", talk.status("00CB3FFF055C035FC10B00"), "key management");
        assertEquals("6A82", talk.status("00CB3FFF055C035FC10100"), "card authentication");
        assertEquals("6982", talk.status("00CB3FFF055C035FC10900"), "printed information needs the passcode");
        assertTrue(talk.ask("00CB3FFF055C035FC10200").startsWith("533B"), "card holder unique identifier");
        assertTrue(talk.ask("00CB3FFF055C035FC10700").startsWith("5333F015A000000116"), "card capability container");
        assertTrue(talk.ask("00CB3FFF035C017E00").startsWith("7E124F0BA0000003080000100001005F2F024000"), "discovery");
        assertEquals("63C3", talk.status(PIV_TRIES));
    }

    @ParameterizedTest
    @ValueSource(strings = { "A000000308", "A00000030800001000", "A000000308000010000100" })
    void pivIsSelectedByItsNameOrTheBeginningOfIt(String aid) {
        Conversation talk = Conversation.with("healthy-piv");
        String answer = talk.ask("00A40400%02X%s00".formatted(aid.length() / 2, aid));
        assertTrue(answer.startsWith("61") && answer.contains("4F06000010000100"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = { "healthy-pkcs15", "series-5" })
    void pkcs15CardIsReadFileByFile(String story) {
        Conversation talk = Conversation.with(story);
        assertEquals("9000", talk.status("00A40000022F00"));
        String list = talk.ask("00B0000000");
        assertTrue(list.contains("4F0CA000000063504B43532D3135") && list.contains("51043F005015"), list);
        assertEquals("9000", talk.status(SELECT_PKCS15));
        assertEquals("9000", talk.status("00A40000025031"));
        assertTrue(talk.ask("00B0000000").contains("A40A300804063F0050154402"), "where the certificates are listed");
        assertEquals("9000", talk.status("00A40000025032"));
        assertTrue(talk.ask("00B0000000").contains(MANUFACTURER), "the token says that it is a demo");
        assertEquals(SUBJECT, talk.fileCertificate(FIRST_CERTIFICATE).getSubjectX500Principal().toString());
        assertEquals(SIGNING_SUBJECT, talk.fileCertificate(SECOND_CERTIFICATE).getSubjectX500Principal().toString());
        assertEquals("63C3", talk.status(PKCS15_TRIES));
    }

    @Test
    void expiredSigningCertificateBesidesAValidOne() {
        Conversation talk = Conversation.with("signing-expired");
        talk.ask(SELECT_PIV);
        assertTrue(talk.pivCertificate(PIV_SIGNATURE).getNotAfter().before(Date.from(NOW)));
        assertTrue(talk.pivCertificate(PIV_AUTHENTICATION).getNotAfter().after(Date.from(NOW)));
    }

    @Test
    void missingAuthenticationCertificateIsNotFound() {
        Conversation talk = Conversation.with("authentication-missing");
        talk.ask(SELECT_PIV);
        assertEquals("6A82", talk.status(PIV_AUTHENTICATION));
        assertEquals(SIGNING_SUBJECT, talk.pivCertificate(PIV_SIGNATURE).getSubjectX500Principal().toString());
    }

    @Test
    void blankCardHasAChipAndNothingElse() {
        Conversation talk = Conversation.with("blank");
        assertEquals("6A82", talk.status(SELECT_PIV));
        assertEquals("6A82", talk.status(SELECT_PKCS15));
        assertEquals("6A86", talk.status("00A40000022F00"), "no files");
        assertEquals("9000", talk.status(SELECT_ISSUER));
        assertEquals("6A88", talk.status("80CA004500"), "no card number");
        assertTrue(talk.ask("80CA9F7F00").endsWith("0000".repeat(8) + "9000"), "never personalised");
    }

    @Test
    void lockedPasscodeSaysSo() {
        Conversation talk = Conversation.with("pin-blocked");
        talk.ask(SELECT_PIV);
        assertEquals("6983", talk.status(PIV_TRIES));
        assertEquals(0, talk.card().triesLeft().orElseThrow());
    }

    @Test
    void lastTryIsOne() {
        Conversation talk = Conversation.with("last-try");
        talk.ask(SELECT_PKCS15);
        assertEquals("63C1", talk.status(PKCS15_TRIES));
    }

    @Test
    void withdrawnSeriesShowsItsChip() {
        Conversation talk = Conversation.with("series-5");
        assertTrue(talk.card().atr().printable().endsWith("JCOP41V221"));
        assertEquals("T=0", talk.card().protocol());
    }

    @Test
    void cardThatDoesNotAnswerHasNoAnswerToReset() {
        assertTrue(Conversation.with("mute").card().mute());
        assertEquals("3B", Conversation.with("mute").card().atr().hex());
    }

    @Test
    void oberthurCardHasItsOwnApplication() {
        Conversation talk = Conversation.with("oberthur");
        assertEquals("6A82", talk.status(SELECT_PKCS15));
        assertEquals("9000", talk.status("00A4040010A0000000770100700A1000F10000010000"));
        assertEquals("9000", talk.status("00A40000025031"));
        assertTrue(talk.ask("00B0002400").startsWith("0000"), "room behind the entries");
        assertEquals(SIGNING_SUBJECT, talk.fileCertificate(SECOND_CERTIFICATE).getSubjectX500Principal().toString());
    }

    @Test
    void virtualCardIsInAReaderOfItsVendor() {
        assertEquals("Isosec Virtual Smartcard 0", DemoCards.create("virtual-vendor", NOW).get(0).readerName());
    }

    @Test
    void twoCardsBelongToTwoPersons() {
        List<DemoReader> readers = DemoCards.create("two-cards", NOW);
        assertEquals(2, readers.size());
        assertNotEquals(readers.get(0).readerName(), readers.get(1).readerName());
        List<String> subjects = readers.stream().map(reader -> new Conversation(reader.card())).map(talk -> {
            talk.ask(SELECT_PIV);
            return talk.pivCertificate(PIV_AUTHENTICATION).getSubjectX500Principal().toString();
        }).toList();
        assertEquals(List.of("CN=999900000202, OU=People, O=nhs", SUBJECT), subjects);
    }

    @Test
    void chipTellsAboutItself() {
        Conversation talk = Conversation.with("healthy-pkcs15");
        assertTrue(talk.ask(SELECT_ISSUER).startsWith("6F418408A000000151000000A5"));
        String production = talk.ask("80CA9F7F00");
        assertEquals(2 * (3 + 42 + 2), production.length());
        assertTrue(production.startsWith("9F7F2A"));
        assertTrue(talk.ask("80CA006600").startsWith("6631732F06072A864886FC6B01"), "card data");
        assertEquals("4204DE4000019000", talk.ask("80CA004200"), "issuer number");
        assertEquals("4506DE40000001019000", talk.ask("80CA004500"), "card number");
        assertEquals("6982", talk.status("80F28000024F0000"), "the rest needs keys");
        assertNotEquals(production, askAgentsChip("80CA9F7F00"), "another card, another chip");
    }

    @Test
    void onlyMadeUpCardsSayThatTheyAre() {
        assertTrue(Conversation.with("healthy-piv").card().atr().printable().contains("RAWBDEMO"));
        assertFalse(Conversation.with("oberthur").card().atr().printable().contains("RAWBDEMO"));
    }

    private static String askAgentsChip(String command) {
        Conversation talk = new Conversation(DemoCards.create("two-cards", NOW).get(0).card());
        talk.ask(SELECT_ISSUER);
        return talk.ask(command);
    }
}
