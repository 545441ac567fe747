package org.raworkbench.internal.smartcard.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.internal.smartcard.tests.ScriptedProvider.withCard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Exchange;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** What goes to the card, what comes back, and what is written down of it. */
@Timeout(60)
class GuardTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String AID = "A0000001510000";
    private static final Command SELECT = Command.select(Bytes.ofHex(AID));
    private static final Command READ = new Command(0x00, 0xB0, 0x00, 0x00, Bytes.empty(), 256);
    private static final Command READ_EXTENDED = READ.withNe(8_000);
    private static final Command ASK_TRIES = new Command(0x00, 0x20, 0x00, 0x80, Bytes.empty(), 0);

    private final SharedSmartcardService service = new SharedSmartcardService();
    private final ScriptedProvider provider = new ScriptedProvider();
    private final List<Exchange> trace = new ArrayList<>();
    private ScriptedCard card;

    @BeforeEach
    void plugIn() {
        service.addProvider(provider);
        provider.show(withCard("A", 1));
    }

    @AfterEach
    void close() {
        service.close();
    }

    /** Sends {@code command} to a card that gives these answers, the last one for ever. */
    private Response ask(String protocol, Command command, String... answers) throws Exception {
        Deque<String> left = new LinkedList<>(Arrays.asList(answers));
        return ask(new ScriptedCard(protocol, sent -> left.size() > 1 ? left.remove() : left.getFirst()), command);
    }

    private Response ask(ScriptedCard with, Command command) throws Exception {
        card = with;
        provider.card("A", () -> card);
        return service.lease("A", LONG, connection -> {
            try {
                return connection.transmit(command);
            } finally {
                trace.addAll(connection.trace());
            }
        }).await();
    }

    private Reason failure(Command command, String... answers) {
        return assertThrows(SmartcardException.class, () -> ask("T=1", command, answers)).reason();
    }

    private void assertSent(String... expected) {
        List<String> log = card.log();
        assertEquals(List.of(expected), log.subList(0, log.size() - 1));
        assertEquals("close", log.getLast());
    }

    @Test
    void anAnswerInOnePartIsOneExchange() throws Exception {
        Instant before = Instant.now();
        assertEquals(new Response(Bytes.ofHex("6F00"), 0x9000), ask("T=1", SELECT, "6F009000"));

        Exchange only = trace.getFirst();
        assertEquals(1, trace.size());
        assertEquals(1, only.number());
        assertEquals("00A4040007" + AID + "00", only.command());
        assertEquals("6F00", only.response());
        assertEquals(0x9000, only.sw());
        assertEquals("", only.note());
        assertFalse(only.sent().isBefore(before) || only.sent().isAfter(Instant.now()));
        assertTrue(only.nanos() >= 0);
    }

    @Test
    void announcedPartsAreFetchedAndJoined() throws Exception {
        assertEquals(new Response(Bytes.ofHex("AABBCCDD"), 0x9000), ask("T=1", READ, "AA6102", "BBCC6100", "DD9000"));

        assertSent("00B0000000", "00C0000002", "00C0000000");
        assertEquals(List.of("AA", "BBCC", "DD"), trace.stream().map(Exchange::response).toList());
        assertEquals(List.of(0x6102, 0x6100, 0x9000), trace.stream().map(Exchange::sw).toList());
    }

    @Test
    void aPartThatFailsGivesItsStatusAndWhatCameBefore() throws Exception {
        assertEquals(new Response(Bytes.ofHex("AA"), 0x6F00), ask("T=1", READ, "AA6102", "6F00"));
    }

    @Test
    void partsOfAProprietaryCommandAreFetchedInTheStandardClass() throws Exception {
        ask("T=1", new Command(0x80, 0xCA, 0x9F, 0x7F, Bytes.empty(), 256), "612D", "AA9000");

        assertSent("80CA9F7F00", "00C000002D");
    }

    @Test
    void aWrongLengthIsPutRightOnce() throws Exception {
        assertEquals(new Response(Bytes.ofHex("AABB"), 0x9000), ask("T=1", READ, "6C02", "AABB9000"));
        assertSent("00B0000000", "00B0000002");
    }

    @Test
    void aWrongLengthOfAPartIsPutRightToo() throws Exception {
        assertEquals(new Response(Bytes.ofHex("AABB"), 0x9000), ask("T=1", READ, "6110", "6C02", "AABB9000"));
        assertSent("00B0000000", "00C0000010", "00C0000002");
    }

    @Test
    void aCardThatRejectsEveryLengthIsCutOff() {
        assertEquals(Reason.PROTOCOL, failure(READ, "6C10"));
        assertSent("00B0000000", "00B0000010");
    }

    @Test
    void aCardThatAnnouncesEmptyPartsForEverIsCutOffAtOnce() {
        assertEquals(Reason.PROTOCOL, failure(READ, "6110"));
        assertEquals(3, card.log().size());
    }

    @Test
    void aCardThatSendsSmallPartsForEverIsCutOff() {
        assertEquals(Reason.PROTOCOL, failure(READ, "AA6101"));
        assertTrue(card.log().size() < 1_100, card.log().size() + " exchanges");
    }

    @Test
    void aCardThatSendsLargePartsForEverIsCutOffNearThe64KiBOfTheStandard() {
        assertEquals(Reason.PROTOCOL, failure(READ, "AA".repeat(256) + "6100"));
        assertTrue(trace.stream().mapToInt(Exchange::bytesIn).sum() < 70_000);
    }

    @Test
    void everythingThatTheStandardAllowsFitsIn() throws Exception {
        String[] parts = new String[256];
        Arrays.fill(parts, "AA".repeat(256) + "6100");
        parts[255] = "AA".repeat(256) + "9000";

        assertEquals(65_536, ask("T=1", READ, parts).data().length());
    }

    @Test
    void anAnswerWithoutAStatusWordIsABrokenProtocolAndIsWrittenDown() {
        assertEquals(Reason.PROTOCOL, failure(READ, ""));
        assertEquals(Reason.PROTOCOL, failure(READ, "90"));
        assertEquals(Reason.PROTOCOL, failure(READ, new String[] {null}));

        assertEquals(List.of(-1, -1, -1), trace.stream().map(Exchange::sw).toList());
        assertEquals("The card sent an answer without a status word.", trace.getFirst().note());
    }

    @Test
    void anAnswerLongerThanTheStandardAllowsIsNotTaken() {
        assertEquals(Reason.PROTOCOL, failure(READ, "AA".repeat(65_537) + "9000"));
    }

    @Test
    void verifyNeverGetsALengthEvenWhenTheCardAsksForOne() throws Exception {
        assertEquals(0x6C10, ask("T=1", ASK_TRIES, "6C10").sw());
        assertSent("00200080");
    }

    @Test
    void aCommandWithDataLosesItsLeOnT0() throws Exception {
        assertEquals(new Response(Bytes.ofHex("6F00"), 0x9000), ask("T=0", SELECT, "6102", "6F009000"));

        assertSent("00A4040007" + AID, "00C0000002");
        assertEquals("00A4040007" + AID, trace.getFirst().command(), "as it was sent");
    }

    @Test
    void aWrongLengthThatCannotBePutRightOnT0IsTheAnswer() throws Exception {
        assertEquals(0x6C10, ask("T=0", SELECT, "6C10").sw());
        assertSent("00A4040007" + AID);
    }

    @Test
    void longAnswersAreAskedForInShortFormOnT0() throws Exception {
        ask("T=0", READ_EXTENDED, "AA9000");
        assertSent("00B0000000");
        ask("T=1", READ_EXTENDED, "AA9000");
        assertSent("00B00000001F40");
    }

    @Test
    void longDataIsNotSentOnT0() {
        Command tooLong = new Command(0x00, 0xCB, 0x3F, 0xFF, Bytes.of(new byte[256]), 256);

        SmartcardException failure = assertThrows(SmartcardException.class, () -> ask("T=0", tooLong, "9000"));
        assertEquals(Reason.FAILED, failure.reason());
        assertSent();
    }

    @Test
    void aRefusedCommandIsWrittenDownMaskedAndNotSent() {
        Command passcode = new Command(0x00, 0x20, 0x00, 0x80, Bytes.ofHex("31323334FFFFFFFF"), 0);

        SmartcardException failure = assertThrows(SmartcardException.class, () -> ask("T=1", passcode, "9000"));

        assertEquals(Reason.REFUSED, failure.reason());
        assertSent();
        assertEquals(1, trace.size());
        assertEquals("0020008008****************", trace.getFirst().command());
        assertEquals(-1, trace.getFirst().sw());
        assertEquals("not sent: VERIFY is sent only to ask for the tries that are left, never with a passcode",
                trace.getFirst().note());
        assertFalse((failure.getMessage() + trace + passcode).contains("31323334"));
    }

    @Test
    void aFailureOnTheLineIsWrittenDown() {
        SmartcardException failure = assertThrows(SmartcardException.class, () -> ask(new ScriptedCard(command -> {
            throw new SmartcardException(Reason.CARD_REMOVED, "The card was taken out.");
        }), READ));

        assertEquals(Reason.CARD_REMOVED, failure.reason());
        assertEquals("The card was taken out.", trace.getFirst().note());
        assertEquals("00B0000000", trace.getFirst().command());
    }

    @Test
    void theTraceIsBoundedAndSaysWhenItIsFull() throws Exception {
        provider.card("A", () -> new ScriptedCard(command -> "AA".repeat(65_536) + "9000"));
        List<Exchange> long1 = service.lease("A", LONG, connection -> {
            for (int i = 0; i < 60; i++) {
                connection.transmit(READ_EXTENDED);
            }
            return connection.trace();
        }).await();

        assertTrue(long1.stream().mapToLong(e -> e.response().length()).sum() <= 4 << 20);
        assertEquals("trace full, later exchanges are not recorded", long1.getLast().note());

        provider.card("A", ScriptedCard::friendly);
        List<Exchange> many = service.lease("A", LONG, connection -> {
            for (int i = 0; i < 5_000; i++) {
                connection.transmit(READ);
            }
            return connection.trace();
        }).await();
        assertEquals(4_000, many.size());
        assertEquals("trace full, later exchanges are not recorded", many.getLast().note());
    }

    @Test
    void theTraceThatWasTakenDoesNotChange() throws Exception {
        provider.card("A", ScriptedCard::friendly);
        service.lease("A", LONG, connection -> {
            connection.transmit(READ);
            List<Exchange> early = connection.trace();
            connection.transmit(READ);
            assertEquals(1, early.size());
            assertThrows(UnsupportedOperationException.class, early::clear);
            return connection.trace().size();
        }).await();
    }
}
