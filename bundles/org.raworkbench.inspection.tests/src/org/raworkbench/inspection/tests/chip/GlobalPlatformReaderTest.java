package org.raworkbench.inspection.tests.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.raworkbench.inspection.ChipIdentity;
import org.raworkbench.inspection.ChipIdentity.CplcField;
import org.raworkbench.inspection.ChipIdentity.Fact;
import org.raworkbench.inspection.ReadProblem;
import org.raworkbench.internal.inspection.chip.ChipReading;
import org.raworkbench.internal.inspection.chip.GlobalPlatformReader;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

class GlobalPlatformReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String SELECT = "00A4040000";
    private static final String SELECT_GP = "00A4040008A00000015100000000";
    private static final String SELECT_VISA = "00A4040008A00000000300000000";
    private static final String CPLC = "80CA9F7F00";
    private static final String CARD_DATA = "80CA006600";
    private static final String IIN = "80CA004200";
    private static final String CIN = "80CA004500";

    /** A real answer: Gemalto IDCore 30, GlobalPlatformPro issue 103. */
    private static final String IDCORE_30 = "6F658408A000000018434D00A559734A06072A864886FC6B01600C060A2A864886FC6B02"
            + "020101630906072A864886FC6B03640B06092A864886FC6B040310650B06092B8510864864020103660C060A2B060104012A026E"
            + "01029F6E061291535602009F6501FF9000";
    /** A real answer: Oberthur Cosmo 8.1, GlobalPlatformPro issue 113; its identifier has only 7 bytes. */
    private static final String COSMO_81 = "6F408407A0000001510000A535732F06072A864886FC6B01600C060A2A864886FC6B020202"
            + "01630906072A864886FC6B03640B06092A864886FC6B0403709F6501FF9000";
    /** A real answer to GET DATA 0066 that is wrapped twice, GlobalPlatformPro issue 16. */
    private static final String WRAPPED_TWICE = "0066336631732F06072A811C86FC6B01600C060A2A811C86FC6B02020101630906072A"
            + "811C86FC6B03640B06092A811C86FC6B0402159000";
    /** Made up: the least a security domain answers. */
    private static final String PLAIN_DOMAIN = "6F108408A000000003000000A5049F6501FF9000";
    /** Made up, field by field; one date has a digit that is none, as real cards have. */
    private static final String MADE_UP_CPLC = "9F7F2A 4790 5168 4791 2081 3B00 8197 01020304 4865 4812 8198 4817"
            + " 2A35 4812 0000 00000000 4899 FFFF 00000000 9000";

    private final List<ReadProblem> problems = new ArrayList<>();

    private ChipReading read(ScriptedCard card) throws SmartcardException {
        return GlobalPlatformReader.read(card, NOW, problems::add);
    }

    private static String fact(ChipReading reading, String name) {
        return reading.identity().facts().stream().filter(fact -> fact.name().equals(name)).map(Fact::value).findFirst()
                .orElse("");
    }

    private static String meaning(ChipIdentity identity, String name) {
        return identity.cplc().stream().filter(field -> field.name().equals(name)).map(CplcField::meaning).findFirst()
                .orElse("no " + name);
    }

    @Test
    void aGoodCardTakesFourExchanges() throws SmartcardException {
        ScriptedCard card = new ScriptedCard().answer(SELECT, COSMO_81).answer(CPLC, MADE_UP_CPLC)
                .answer(IIN, "4203 123456 9000").answer(CIN, "4504 00000042 9000");
        ChipReading reading = read(card);
        assertEquals(List.of(SELECT, CPLC, IIN, CIN), card.sent());
        assertEquals("A0000001510000", reading.securityDomain().orElseThrow().aid().hex());
        assertEquals("A0000001510000", fact(reading, "Security domain"));
        assertEquals("2.2.1", fact(reading, "GlobalPlatform version"));
        assertEquals("SCP03, option 70", fact(reading, "Secure channel"));
        assertEquals("123456", fact(reading, "Issuer number (IIN)"));
        assertEquals("00000042", fact(reading, "Card number (CIN)"));
        assertEquals(List.of(), problems);
    }

    @Test
    void theSerialForTheDeskIsMakerTypeBatchAndNumber() throws SmartcardException {
        ChipIdentity identity = read(new ScriptedCard().answer(SELECT, COSMO_81).answer(CPLC, MADE_UP_CPLC)).identity();
        assertEquals(Optional.of("47905168486501020304"), identity.serial());
        assertEquals(18, identity.cplc().size());
        assertEquals("01020304", identity.cplc().get(6).hex());
        assertEquals("icSerial", identity.cplc().get(6).name());
        assertEquals("Chip serial number in its batch", identity.cplc().get(6).label());
    }

    @Test
    void aDateNamesEveryYearItCanStandFor() throws SmartcardException {
        ChipIdentity identity = read(new ScriptedCard().answer(SELECT, COSMO_81).answer(CPLC, MADE_UP_CPLC)).identity();
        assertEquals("day 81 of 2002, 2012 or 2022", meaning(identity, "operatingSystemReleaseDate"));
        assertEquals("day 197 of 2008 or 2018", meaning(identity, "icFabricationDate"));
        assertEquals("not a date", meaning(identity, "embeddingDate"));
        assertEquals("not given", meaning(identity, "prePersonalizationDate"));
        assertEquals("not given", meaning(identity, "personalizationDate"));
        assertEquals("", meaning(identity, "icType"));
    }

    @Test
    void noDateLiesInTheFuture() throws SmartcardException {
        assertEquals("day 325 of 2006, 2016 or 2026", date("6325")); // 21 November 2026, today
        assertEquals("day 326 of 2006 or 2016", date("6326"));
        assertEquals("day 1 of 2007 or 2017", date("7001"));
        assertEquals("day 366 of 2000 or 2020", date("0366"));
        assertEquals("day 366, but of no year until today", date("3366"));
        assertEquals("not a date", date("3367"));
        assertEquals("not a date", date("3000"));
        assertEquals("not a date", date("A001"));
    }

    private String date(String hex) throws SmartcardException {
        String cplc = "9F7F2A" + "0000".repeat(5) + hex + "00".repeat(30) + "9000";
        return meaning(read(new ScriptedCard().answer(SELECT, COSMO_81).answer(CPLC, cplc)).identity(),
                "icFabricationDate");
    }

    @Test
    void anUnfilledSerialIsNone() throws SmartcardException {
        String unfilled = "9F7F2A" + "FF".repeat(42) + "9000";
        ChipIdentity identity = read(new ScriptedCard().answer(SELECT, COSMO_81).answer(CPLC, unfilled)).identity();
        assertEquals(Optional.empty(), identity.serial());
        assertEquals("not given", meaning(identity, "icFabricationDate"));
    }

    @Test
    void theCplcMayComeWithoutItsTag() throws SmartcardException {
        String bare = MADE_UP_CPLC.substring("9F7F2A".length());
        assertEquals(Optional.of("47905168486501020304"),
                read(new ScriptedCard().answer(SELECT, COSMO_81).answer(CPLC, bare)).identity().serial());
    }

    @Test
    void whatSelectDoesNotTellIsAskedFor() throws SmartcardException {
        ScriptedCard card = new ScriptedCard().answer(SELECT, PLAIN_DOMAIN).answer(CARD_DATA,
                "663173 2F 06072A864886FC6B01 600C060A2A864886FC6B02020201 630906072A864886FC6B03"
                        + " 640B06092A864886FC6B040255 9000");
        ChipReading reading = read(card);
        assertEquals(List.of(SELECT, CPLC, CARD_DATA, IIN, CIN), card.sent());
        assertEquals("SCP02, option 55", fact(reading, "Secure channel"));
        assertEquals(Optional.empty(), reading.identity().serial());
        assertEquals(List.of(), reading.identity().cplc());
        assertEquals(List.of(), problems);
    }

    @Test
    void everySecureChannelAndTheJavaCardAreNamed() throws SmartcardException {
        ChipReading reading = read(new ScriptedCard().answer(SELECT, IDCORE_30));
        assertEquals("A000000018434D00", fact(reading, "Security domain"));
        assertEquals("2.1.1", fact(reading, "GlobalPlatform version"));
        assertEquals("SCP03, option 10", fact(reading, "Secure channel"));
        assertEquals("Java Card (1.3.6.1.4.1.42.2.110.1.2)", fact(reading, "Chip details"));
        // made up: two secure channels
        String two = "6629 7327 600B06092A864886FC6B020202 640B06092A864886FC6B040255 640B"
                + "06092A864886FC6B040370 9000";
        assertEquals("SCP02, option 55, SCP03, option 70",
                fact(read(new ScriptedCard().answer(SELECT, PLAIN_DOMAIN).answer(CARD_DATA, two)), "Secure channel"));
    }

    @Test
    void cardDataOfAnotherSchemeAreNoProblem() throws SmartcardException {
        ChipReading reading = read(new ScriptedCard().answer(SELECT, PLAIN_DOMAIN).answer(CARD_DATA, WRAPPED_TWICE));
        assertEquals("", fact(reading, "GlobalPlatform version"));
        assertEquals(List.of(), problems);
    }

    @Test
    void aDefaultApplicationIsNotTakenForTheSecurityDomain() throws SmartcardException {
        // the default answers as PIV does; only the identifier leads to the security domain
        ScriptedCard card = new ScriptedCard().answer(SELECT, "61114F0600001000010079074F05A0000003089000")
                .answer(SELECT_GP, PLAIN_DOMAIN.replace("A000000003", "A000000151"));
        assertEquals("A000000151000000", read(card).securityDomain().orElseThrow().aid().hex());
        assertEquals(List.of(SELECT, SELECT_GP), card.sent().subList(0, 2));
        assertTrue(card.sent().size() <= GlobalPlatformReader.MOST_EXCHANGES);
    }

    @Test
    void aCardWithoutGlobalPlatformIsNoFault() throws SmartcardException {
        ScriptedCard files = new ScriptedCard().otherwise(command -> new Response(Bytes.empty(), 0x6A82));
        assertEquals(ChipIdentity.NONE, read(files).identity());
        assertEquals(List.of(SELECT, SELECT_GP, SELECT_VISA), files.sent());
        // says yes to SELECT without a word, and knows no GET DATA
        ScriptedCard polite = new ScriptedCard().answer(SELECT, "9000")
                .otherwise(command -> new Response(Bytes.empty(), 0x6E00));
        assertEquals(Optional.empty(), read(polite).securityDomain());
        assertEquals(List.of(SELECT, CPLC), polite.sent());
        assertEquals(List.of(), problems);
    }

    @Test
    void aLockedCardSaysSo() throws SmartcardException {
        ChipReading reading = read(new ScriptedCard().answer(SELECT, COSMO_81.replaceAll("9000$", "6283")));
        assertEquals("locked by its issuer", fact(reading, "Card state"));
    }

    @Test
    void whatIsThereButCannotBeReadIsTold() throws SmartcardException {
        read(new ScriptedCard().answer(SELECT, COSMO_81).answer(CPLC, "9F7F02 0000 9000").answer(IIN, "6982")
                .fail(CIN, Reason.PROTOCOL));
        assertEquals(List.of("chip data: production data (CPLC)", "chip data: issuer number (IIN)",
                "chip data: card number (CIN)"), problems.stream().map(ReadProblem::place).toList());
        assertEquals(List.of(Reason.PROTOCOL, Reason.FAILED, Reason.PROTOCOL),
                problems.stream().map(ReadProblem::reason).toList());
        assertTrue(problems.get(1).text().startsWith("The card answered 6982: "), problems.get(1).text());
    }

    @Test
    void aCardThatIsGoneEndsTheReading() {
        for (Reason reason : List.of(Reason.CARD_REMOVED, Reason.CARD_RESET, Reason.CANCELLED, Reason.TIMEOUT)) {
            ScriptedCard card = new ScriptedCard().answer(SELECT, COSMO_81).fail(CPLC, reason);
            assertEquals(reason, assertThrows(SmartcardException.class, () -> read(card)).reason());
        }
    }

    @Test
    void hostileAnswersAreSurvived() throws SmartcardException {
        Random random = new Random(2211);
        List<Bytes> good = List.of(Bytes.ofHex(COSMO_81), Bytes.ofHex(IDCORE_30), Bytes.ofHex(MADE_UP_CPLC),
                Bytes.ofHex(WRAPPED_TWICE));
        for (int i = 0; i < 20_000; i++) {
            ScriptedCard card = new ScriptedCard().otherwise(command -> hostile(random, good));
            ChipReading reading = read(card);
            assertTrue(card.sent().size() <= GlobalPlatformReader.MOST_EXCHANGES);
            assertTrue(reading.identity().facts().size() < 10);
            reading.identity().facts().forEach(fact -> assertFalse(fact.value().length() > 500));
        }
    }

    /** A good answer with some bytes changed or cut off, or noise. */
    private static Response hostile(Random random, List<Bytes> good) {
        byte[] bytes = good.get(random.nextInt(good.size())).toArray();
        if (random.nextInt(4) == 0) {
            bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
        }
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        int sw = random.nextInt(3) == 0 ? random.nextInt(0x10000) : 0x9000;
        return new Response(Bytes.of(bytes, 0, random.nextInt(3) == 0 ? random.nextInt(bytes.length + 1) : bytes.length),
                sw);
    }
}
