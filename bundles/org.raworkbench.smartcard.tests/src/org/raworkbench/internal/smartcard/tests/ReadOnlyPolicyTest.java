package org.raworkbench.internal.smartcard.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.ReadOnlyPolicy;

class ReadOnlyPolicyTest {

    private static final Bytes NONE = Bytes.empty();
    private static final Bytes PASSCODE = Bytes.ofHex("31323334");

    private static boolean allowed(int cla, int ins, int p1, int p2, Bytes data, int ne) {
        return ReadOnlyPolicy.objection(new Command(cla, ins, p1, p2, data, ne)).isEmpty();
    }

    private static Set<String> allowedOnes(Bytes data, int ne, int p1, int p2) {
        Set<String> allowed = new TreeSet<>();
        for (int cla = 0; cla < 256; cla++) {
            for (int ins = 0; ins < 256; ins++) {
                if (allowed(cla, ins, p1, p2, data, ne)) {
                    allowed.add("%02X%02X".formatted(cla, ins));
                }
            }
        }
        return allowed;
    }

    /** All 256 classes with all 256 instructions, in each of the four cases of ISO/IEC 7816-4:2020, 5.2. */
    @Test
    void ofAllClassesAndInstructionsThesePass() {
        Set<String> reading = Set.of("00A4", "00B0", "00B1", "00B2", "00C0", "00CA", "00CB", "80C0", "80CA", "80CB");
        Set<String> askingWithData = Set.of("00A4", "00B1", "00CB", "80CB");
        Set<String> withVerify = new TreeSet<>(reading);
        withVerify.add("0020");

        assertEquals(withVerify, allowedOnes(NONE, 0, 0, 0), "case 1");
        assertEquals(reading, allowedOnes(NONE, 256, 0, 0), "case 2");
        assertEquals(askingWithData, allowedOnes(PASSCODE, 0, 0, 0), "case 3");
        assertEquals(askingWithData, allowedOnes(PASSCODE, 256, 0, 0), "case 4");
        assertEquals(reading, allowedOnes(NONE, 65_536, 0, 0), "case 2, extended");
        assertEquals(askingWithData, allowedOnes(Bytes.of(new byte[300]), 65_536, 0, 0), "case 4, extended");
    }

    @Test
    void selectTakesOnlyTheParametersOfTheStandard() {
        Set<Integer> p1 = new TreeSet<>();
        Set<Integer> p2 = new TreeSet<>();
        for (int value = 0; value < 256; value++) {
            if (allowed(0x00, 0xA4, value, 0x00, PASSCODE, 256)) {
                p1.add(value);
            }
            if (allowed(0x00, 0xA4, 0x04, value, PASSCODE, 256)) {
                p2.add(value);
            }
        }
        assertEquals(Set.of(0, 1, 2, 3, 4, 8, 9), p1);
        assertEquals(16, p2.size());
        assertTrue(p2.containsAll(List.of(0x00, 0x04, 0x0C, 0x02, 0x0F)));
    }

    @Test
    void whateverAReadingCommandPointsAtMayBeRead() {
        for (int value = 0; value < 256; value++) {
            assertTrue(allowed(0x00, 0xB0, value, 255 - value, NONE, 256));
            assertTrue(allowed(0x00, 0xB2, value, 255 - value, NONE, 256));
            assertTrue(allowed(0x00, 0xCA, value, 255 - value, NONE, 256));
            assertTrue(allowed(0x80, 0xCA, value, 255 - value, NONE, 256));
            assertTrue(allowed(0x00, 0xCB, value, 255 - value, PASSCODE, 256));
        }
    }

    /** P1 = FF resets the status that another program has obtained with its passcode (ISO/IEC 7816-4:2020, 11.6.6). */
    @Test
    void verifyAsksForTheTriesAndNothingElse() {
        for (int value = 0; value < 256; value++) {
            assertTrue(allowed(0x00, 0x20, 0x00, value, NONE, 0), "any reference");
            assertEquals(value == 0, allowed(0x00, 0x20, value, 0x80, NONE, 0), "P1 " + value);
            assertEquals(value == 0, allowed(value, 0x20, 0x00, 0x80, NONE, 0), "class " + value);
        }
        assertFalse(allowed(0x00, 0x20, 0x00, 0x80, NONE, 1), "with Le");
        assertFalse(allowed(0x00, 0x20, 0x00, 0x80, NONE, 65_536), "with Le");
        assertFalse(allowed(0x00, 0x20, 0x00, 0x80, Bytes.of((byte) 0), 0), "with data");
        assertFalse(allowed(0x00, 0x20, 0x00, 0x80, PASSCODE, 256), "with both");
        assertFalse(allowed(0x00, 0x21, 0x00, 0x80, NONE, 0), "the odd form");
    }

    @Test
    void channelsAreClosedAndNeverOpened() {
        int closing = 0;
        for (int p1 = 0; p1 < 256; p1++) {
            for (int p2 = 0; p2 < 256; p2++) {
                boolean allowed = allowed(0x00, 0x70, p1, p2, NONE, 0);
                assertEquals(p1 == 0x80 && p2 >= 1 && p2 <= 19, allowed, "%02X %02X".formatted(p1, p2));
                closing += allowed ? 1 : 0;
            }
        }
        assertEquals(19, closing);
        assertFalse(allowed(0x00, 0x70, 0x80, 1, NONE, 1));
        assertFalse(allowed(0x00, 0x70, 0x80, 1, PASSCODE, 0));
        assertFalse(allowed(0x01, 0x70, 0x80, 1, NONE, 0));
    }

    @Test
    void getResponseHasNoParameters() {
        assertTrue(allowed(0x00, 0xC0, 0, 0, NONE, 256));
        assertFalse(allowed(0x00, 0xC0, 1, 0, NONE, 256));
        assertFalse(allowed(0x80, 0xC0, 0, 1, NONE, 256));
    }

    @Test
    void theRefusalNamesTheRightReason() {
        assertEquals("secure messaging is not used", objection(0x0C, 0xB0));
        assertEquals("secure messaging is not used", objection(0x04, 0xB0));
        assertEquals("secure messaging is not used", objection(0x60, 0xB0));
        assertEquals("command chaining is not used", objection(0x10, 0xCB));
        assertEquals("command chaining is not used", objection(0x50, 0xCB));
        assertEquals("only the basic channel is used", objection(0x01, 0xA4));
        assertEquals("only the basic channel is used", objection(0x4F, 0xA4));
        assertEquals("class FF has no command on the read-only list", objection(0xFF, 0xCA));
        assertEquals("class 20 has no command on the read-only list", objection(0x20, 0xCA));
        assertEquals("class A0 has no command on the read-only list", objection(0xA0, 0xA4));
        assertEquals("instruction B0 is not on the read-only list of class 80", objection(0x80, 0xB0));
        assertEquals("instruction D6 is not on the read-only list", objection(0x00, 0xD6));
        assertEquals("READ BINARY carries no data when it only reads", ReadOnlyPolicy
                .objection(new Command(0x00, 0xB0, 0, 0, PASSCODE, 0)).orElseThrow());
    }

    private static String objection(int cla, int ins) {
        return ReadOnlyPolicy.objection(new Command(cla, ins, 0, 0, NONE, 256)).orElseThrow();
    }

    /** Of no refused command, whatever its class and instruction, is a byte of the data seen. */
    @Test
    void theDataOfEveryRefusedCommandIsMasked() {
        for (int cla = 0; cla < 256; cla++) {
            for (int ins = 0; ins < 256; ins++) {
                Command command = new Command(cla, ins, 0x00, 0x80, PASSCODE, 0);
                String header = "%02X%02X008004".formatted(cla, ins);
                boolean sent = ReadOnlyPolicy.objection(command).isEmpty();
                String expected = header + (sent ? "31323334" : "********");
                assertEquals(expected, ReadOnlyPolicy.masked(command));
                assertEquals(expected, command.toString(), "a command that gets into a log by itself");
            }
        }
    }

    @Test
    void theLengthFieldsStayReadableInAllForms() {
        assertEquals("00200080", masked(NONE, 0));
        assertEquals("0020008000", masked(NONE, 256));
        assertEquals("00200080000400", masked(NONE, 1024));
        assertEquals("0020008004********", masked(PASSCODE, 0));
        assertEquals("0020008004********00", masked(PASSCODE, 256));
        assertEquals("00200080000004********0400", masked(PASSCODE, 1024));
        assertEquals("00200080000004********0000", masked(PASSCODE, 65_536));
        Bytes key = Bytes.of(new byte[300]);
        assertEquals("0020008000012C" + "**".repeat(300), masked(key, 0));
        assertEquals("0020008000012C" + "**".repeat(300) + "0100", masked(key, 256));
        assertEquals("002000" + "80" + "FF" + "**".repeat(255), masked(Bytes.of(new byte[255]), 0));
    }

    private static String masked(Bytes data, int ne) {
        return ReadOnlyPolicy.masked(new Command(0x00, 0x20, 0x00, 0x80, data, ne));
    }
}
