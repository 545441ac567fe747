package org.raworkbench.internal.smartcard.demo.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.PIV_TRIES;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SELECT_ISSUER;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SELECT_PIV;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SELECT_PKCS15;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong passcode costs a try as on a real card, so that a test can prove that nobody sends one. */
class PasscodeTest {

    private static final String WRONG = "0020008008393939393939FFFF";
    private static final String RIGHT = "0020008008313233343536FFFF";

    private final Conversation talk = Conversation.with("healthy-piv");

    @BeforeEach
    void selectPiv() {
        talk.ask(SELECT_PIV);
    }

    @Test
    void askingForTheCounterCostsNothing() {
        for (int i = 0; i < 100; i++) {
            assertEquals("63C3", talk.status(PIV_TRIES));
        }
        assertEquals(3, talk.card().triesLeft().orElseThrow());
    }

    @Test
    void wrongPasscodeCostsATryAndThreeLockTheCard() {
        assertEquals("63C2", talk.status(WRONG));
        assertEquals("63C2", talk.status(PIV_TRIES));
        assertEquals("63C1", talk.status(WRONG));
        assertEquals("6983", talk.status(WRONG));
        assertEquals("6983", talk.status(RIGHT), "locked is locked");
        assertEquals(0, talk.card().triesLeft().orElseThrow());
    }

    @Test
    void lostTriesStayLostWithoutPower() {
        talk.ask(WRONG);
        talk.card().reset();
        talk.ask(SELECT_PIV);
        assertEquals("63C2", talk.status(PIV_TRIES));
    }

    @Test
    void rightPasscodeGivesTheTriesBackAndIsRemembered() {
        talk.ask(WRONG);
        assertEquals("9000", talk.status(RIGHT));
        assertEquals("9000", talk.status(PIV_TRIES), "verified: the counter cannot be read");
        assertEquals(3, talk.card().triesLeft().orElseThrow());
    }

    @Test
    void wrongPasscodeAfterTheRightOneEndsTheVerifiedState() {
        talk.ask(RIGHT);
        assertEquals("63C2", talk.status(WRONG));
        assertEquals("63C2", talk.status(PIV_TRIES));
    }

    @Test
    void verifiedIsForgottenWithAnotherApplicationAndWithoutPower() {
        talk.ask(RIGHT);
        talk.ask(SELECT_ISSUER);
        talk.ask(SELECT_PIV);
        assertEquals("63C3", talk.status(PIV_TRIES));
        talk.ask(RIGHT);
        talk.card().reset();
        talk.ask(SELECT_PIV);
        assertEquals("63C3", talk.status(PIV_TRIES));
    }

    @Test
    void changingAPasscodeWithTheWrongOldOneCostsATry() {
        assertEquals("63C2", talk.status("0024008010" + "393939393939FFFF" + "313233343536FFFF"));
    }

    @ParameterizedTest
    @CsvSource({ "00200081,6A88", "00200000,6A88", "00200180,6A86", "0020FF80,9000" })
    void otherReferencesAndParametersCostNothing(String command, String status) {
        assertEquals(status, talk.status(command));
        assertEquals(3, talk.card().triesLeft().orElseThrow());
    }

    @Test
    void pkcs15CardCountsTheSameWay() {
        Conversation files = Conversation.with("last-try");
        files.ask(SELECT_PKCS15);
        assertEquals("6983", files.status("0020000106393939393939"));
        assertEquals(0, files.card().triesLeft().orElseThrow());
    }

    @Test
    void logNeverHoldsAPasscode() {
        talk.ask(WRONG);
        talk.once("0020008008393939393939FF"); // one byte short of what it announces
        String log = talk.card().log().toString();
        assertFalse(log.contains("3939"), log);
        assertEquals(talk.card().exchanges(), talk.card().log().size());
    }
}
