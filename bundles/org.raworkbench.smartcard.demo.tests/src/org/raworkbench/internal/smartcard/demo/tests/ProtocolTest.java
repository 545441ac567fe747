package org.raworkbench.internal.smartcard.demo.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.FIRST_CERTIFICATE;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.NOW;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.PIV_AUTHENTICATION;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SELECT_ISSUER;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.SELECT_PIV;
import static org.raworkbench.internal.smartcard.demo.tests.Conversation.sw;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.raworkbench.internal.smartcard.demo.DemoCards;
import org.raworkbench.internal.smartcard.demo.DemoReader;
import org.raworkbench.smartcard.Bytes;

/** How answers are cut into parts, how files end, and what the answer to reset says. */
class ProtocolTest {

    private static final String EXTENDED_PIV_AUTHENTICATION = "00CB3FFF0000055C035FC1050000";

    static List<String> stories() {
        return DemoCards.names();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void checksumOfTheAnswerToResetIsRightExceptInItsStory(String story) {
        for (DemoReader reader : DemoCards.create(story, NOW)) {
            Bytes atr = reader.card().atr();
            if (reader.card().protocol().equals("T=0")) {
                continue; // has none (ISO/IEC 7816-3:2006, 8.2.5)
            }
            int sum = 0;
            for (int i = 1; i < atr.length(); i++) {
                sum ^= atr.at(i);
            }
            assertEquals(story.equals("wrong-checksum"), sum != 0, atr.spacedHex());
        }
    }

    @Test
    void answerToResetTellsAboutExtendedLength() {
        assertTrue(DemoCards.create("healthy-piv", NOW, true).get(0).card().atr().hex().contains("8073C02140"));
        assertFalse(DemoCards.create("healthy-piv", NOW, false).get(0).card().atr().hex().contains("73C0"));
    }

    @Test
    void longAnswersComeInParts() {
        Conversation talk = Conversation.with("healthy-piv");
        talk.ask(SELECT_PIV);
        String first = talk.once(PIV_AUTHENTICATION);
        assertEquals(2 * 258, first.length());
        assertEquals("6100", sw(first));
        String whole = first.substring(0, 2 * 256) + talk.ask("00C0000000");
        assertEquals(talk.once(EXTENDED_PIV_AUTHENTICATION), whole, "one part is as good as many");
        assertEquals("6985", talk.once("00C0000000"), "nothing is left");
    }

    @Test
    void restOfAnAnswerIsGoneAfterAnotherCommand() {
        Conversation talk = Conversation.with("healthy-piv");
        talk.ask(SELECT_PIV);
        talk.once(PIV_AUTHENTICATION);
        talk.once("00200080");
        assertEquals("6985", talk.once("00C0000000"));
    }

    @Test
    void cardWithoutExtendedLengthRefusesIt() {
        Conversation talk = new Conversation(DemoCards.create("healthy-piv", NOW, false).get(0).card());
        talk.ask(SELECT_PIV);
        assertEquals("6700", talk.once(EXTENDED_PIV_AUTHENTICATION));
        assertEquals("9000", talk.status(PIV_AUTHENTICATION));
    }

    @Test
    void withT0ACommandWithDataIsAnsweredInTwoSteps() {
        Conversation talk = Conversation.with("series-5");
        talk.ask("00A40000025015");
        assertEquals("610D", talk.once("00A40000025031"));
        assertEquals("6C0D", talk.once("00C0000020"), "not so much");
        assertTrue(talk.once("00C000000D").startsWith("6F0B8002"));
    }

    @Test
    void withT0AWrongLengthIsPutRight() {
        Conversation talk = Conversation.with("series-5");
        assertEquals("6C43", talk.once(SELECT_ISSUER));
        assertTrue(talk.once("00A4040043").startsWith("6F41"));
    }

    @ParameterizedTest
    @CsvSource({ "00B00000FF,6282", "00B0001E06,9000", "00B0001E07,6282", "00B07FFF00,6B00", "00B00024FF,6B00",
            "00B0002300,9000", "00B0FFFF00,6A82", "00B00000,6700", "00B2010400,6981" })
    void filesEndWhereTheyEnd(String read, String status) {
        Conversation talk = Conversation.with("healthy-pkcs15");
        assertEquals("6986", talk.once("00B0000000"), "nothing is selected");
        assertTrue(talk.ask("00A4000002501500").contains("840CA000000063504B43532D3135"));
        assertTrue(talk.ask("00A4000002503100").startsWith("6F0B80020024"), "36 bytes");
        assertEquals(status, sw(talk.once(read)));
    }

    @ParameterizedTest
    @CsvSource({ "00A40800042F00,6700", "00A40800022F00,9000", "00A40800043F002F00,9000", "00A40800042F004331,6A82",
            "00A40000023F00,9000", "00A4000C,9000", "00A40100025015,9000", "00A40100022F00,6A82",
            "00A40200022F00,9000", "00A40300,9000", "00A409000450155031,9000", "00A40000030102FF,6A80",
            "00A40500022F00,6A86", "00A40004022F0000,9000", "00A40003022F00,6A86", "00A4000C022F00,9000" })
    void filesAreSelectedInAllWays(String select, String status) {
        assertEquals(status, Conversation.with("healthy-pkcs15").status(select));
    }

    @Test
    void selectingAnotherApplicationLeavesTheFile() {
        Conversation talk = Conversation.with("healthy-pkcs15");
        talk.ask(FIRST_CERTIFICATE);
        talk.ask(SELECT_ISSUER);
        assertEquals("6D00", talk.once("00B0000000"));
        assertEquals("9000", talk.status("00A40000023F00"));
        assertEquals("6986", talk.once("00B0000000"));
    }

    @ParameterizedTest
    @CsvSource({ "01A4040000,6881", "0CA4040000,6882", "10A4040000,6884", "FFA4040000,6E00", "0070000001,6881",
            "00A4040005A000000009,6A82", "00A4040205A000000003,6A82", "00,6700", "00A4040005A0,6700" })
    void whatTheCardDoesNotDo(String command, String status) {
        assertEquals(status, Conversation.with("healthy-piv").status(command));
    }
}
