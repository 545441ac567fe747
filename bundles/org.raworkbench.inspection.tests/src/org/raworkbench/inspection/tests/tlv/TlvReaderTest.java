package org.raworkbench.inspection.tests.tlv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.internal.inspection.tlv.TlvSequence;
import org.raworkbench.smartcard.Bytes;

/** All data objects here are made up by hand. */
class TlvReaderTest {

    private static TlvSequence read(String hex) {
        return TlvReader.read(Bytes.ofHex(hex));
    }

    private static Tlv value(String hex) {
        return new Tlv(0x04, Bytes.ofHex(hex));
    }

    @Test
    void findsAnObjectByItsPath() {
        TlvSequence answer = read("6F 10 84 08 A000000151000000 A5 04 9F65 01 FF");
        assertTrue(answer.complete());
        assertEquals("A000000151000000", answer.find(0x6F, 0x84).orElseThrow().value().hex());
        assertEquals("FF", answer.find(0x6F, 0xA5, 0x9F65).orElseThrow().value().hex());
        assertEquals(Optional.empty(), answer.find(0x6F, 0x9F65));
        assertEquals(Optional.empty(), answer.find());
    }

    @Test
    void followsEveryBranchOfAPath() {
        assertEquals("2A", read("30 02 04 00 30 03 02 01 2A").find(0x30, 0x02).orElseThrow().value().hex());
        assertEquals(2, read("61 00 61 00 4F 00").all(0x61).size());
    }

    @Test
    void readsLongTagsAndLengths() {
        assertEquals(0x5F2F, read("5F2F 01 40").elements().get(0).tag());
        assertEquals(0xBF8101, read("BF8101 01 40").elements().get(0).tag());
        assertEquals(1, read("53 81 01 AA").elements().get(0).value().length());
        assertEquals(1, read("53 84 00000001 AA").elements().get(0).value().length());
    }

    @Test
    void paddingIsNoObject() {
        assertEquals(List.of(0x30, 0x30),
                read("00 00 30 00 00 30 00 FF FF FF").elements().stream().map(Tlv::tag).toList());
        assertTrue(read("30 00 00 00").complete());
        assertTrue(read("").elements().isEmpty());
    }

    @Test
    void whatWasUnderstoodBeforeAMistakeIsKept() {
        TlvSequence cut = read("04 01 2A 04 05 01");
        assertEquals(1, cut.elements().size());
        assertEquals("Data object 4 at byte 3 is cut off: it announces 5 bytes and 1 are left.", cut.problem());
    }

    @Test
    void refusesWhatCardsMayNotUse() {
        for (String hex : List.of("30 80 04 00 00 00", "30 85 0000000001 00", "30 82 01", "30", "1F 81 81 01 00", "5F",
                "30 84 FFFFFFFF 00", "30 84 80000000 00")) {
            TlvSequence refused = read(hex);
            assertTrue(refused.elements().isEmpty(), hex);
            assertFalse(refused.complete(), hex);
        }
    }

    @Test
    void anObjectTellsItsLengthFromItsBeginning() {
        assertEquals(OptionalInt.of(0x0304 + 4), TlvReader.encodedLength(Bytes.ofHex("30 82 03 04")));
        assertEquals(OptionalInt.of(2), TlvReader.encodedLength(Bytes.ofHex("30 00")));
        for (String hex : List.of("", "30", "30 80", "00 00 00", "30 84 FFFFFFFF", "30 82 01")) {
            assertEquals(OptionalInt.empty(), TlvReader.encodedLength(Bytes.ofHex(hex)), hex);
        }
    }

    @Test
    void readsTheSimpleTypesOfDer() {
        assertEquals(OptionalInt.of(-1), value("FF").asInt());
        assertEquals(OptionalInt.of(0x0102), value("0102").asInt());
        assertEquals(OptionalInt.empty(), value("0000000001").asInt());
        assertEquals(OptionalInt.empty(), value("").asInt());
        assertEquals("1.2.840.114283.1", value("2A864886FC6B01").asObjectIdentifier().orElseThrow());
        assertEquals("2.999.3", value("883703").asObjectIdentifier().orElseThrow());
        assertEquals(Optional.empty(), value("2A86").asObjectIdentifier());
        assertEquals("Grüße", value("4772C3BCC39F65").asText());
        assertEquals("a b", value("610A620A").asText());
        BitSet bits = value("06 C0").asNamedBits();
        assertEquals("{0, 1}", bits.toString());
        assertEquals("{9}", value("00 0040").asNamedBits().toString());
        assertTrue(value("").asNamedBits().isEmpty());
        assertTrue(value("09 FF").asNamedBits().isEmpty());
        assertTrue(value("07").asNamedBits().isEmpty());
        assertEquals(Optional.of(true), value("FF").asBoolean());
    }

    @Test
    void constructedIsSaidByTheTag() {
        assertTrue(new Tlv(0x30, Bytes.empty()).constructed());
        assertTrue(new Tlv(0x7F49, Bytes.empty()).constructed());
        assertFalse(new Tlv(0x9F7F, Bytes.empty()).constructed());
        assertFalse(new Tlv(0x5F8101, Bytes.empty()).constructed());
    }

    @Test
    void deepNestingAndCrowdsAreHarmless() {
        byte[] nested = new byte[60_000];
        for (int i = 0; i < nested.length; i += 4) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x82;
            int rest = nested.length - i - 4;
            nested[i + 2] = (byte) (rest >> 8);
            nested[i + 3] = (byte) rest;
        }
        byte[] many = new byte[65_536];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = 0x04;
        }
        assertTimeout(Duration.ofSeconds(2), () -> {
            assertEquals(1, TlvReader.read(Bytes.of(nested)).elements().size());
            TlvSequence crowded = TlvReader.read(Bytes.of(many));
            assertEquals(4_096, crowded.elements().size());
            assertFalse(crowded.complete());
        });
    }

    @Test
    void noInputThrows() {
        Random random = new Random(7816);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            TlvSequence sequence = TlvReader.read(Bytes.of(bytes));
            TlvReader.encodedLength(Bytes.of(bytes));
            for (Tlv element : sequence.elements()) {
                element.asInt();
                element.asObjectIdentifier();
                element.asText();
                element.asNamedBits();
                element.children();
                element.find(0x30, 0x04);
                assertTrue(element.value().length() <= bytes.length);
            }
        }
    }
}
