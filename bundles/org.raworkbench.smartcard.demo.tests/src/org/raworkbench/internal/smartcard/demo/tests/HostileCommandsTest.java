package org.raworkbench.internal.smartcard.demo.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.raworkbench.internal.smartcard.demo.DemoCards;
import org.raworkbench.internal.smartcard.demo.DemoReader;
import org.raworkbench.internal.smartcard.demo.SimulatedCard;
import org.raworkbench.smartcard.Bytes;

/** Whatever bytes a card is sent, it answers with a status word. */
class HostileCommandsTest {

    private static final int ROUNDS = 4_000;
    private static final int[] INSTRUCTIONS = { 0xA4, 0xB0, 0xB1, 0xB2, 0xC0, 0xCA, 0xCB, 0x20, 0x24, 0x2C, 0x70, 0x87 };
    private static final Bytes[] BEGINNINGS = { Bytes.empty(), Bytes.ofHex("00A4040009A0000003080000100000"),
            Bytes.ofHex("00A404000CA000000063504B43532D313500"), Bytes.ofHex("00A4040000"),
            Bytes.ofHex("00A40800063F0050154331") };

    static List<String> stories() {
        return DemoCards.names();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void randomCommandsGetAStatusWord(String story) {
        Random random = new Random(story.hashCode()); // a failure can be repeated
        for (DemoReader reader : DemoCards.create(story, Conversation.NOW)) {
            for (int i = 0; i < ROUNDS; i++) {
                ask(reader.card(), BEGINNINGS[random.nextInt(BEGINNINGS.length)]);
                ask(reader.card(), random.nextBoolean() ? anything(random) : plausible(random));
            }
        }
    }

    private static Bytes anything(Random random) {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }

    /** Right at the front, where the card looks first, and random behind it. */
    private static Bytes plausible(Random random) {
        byte[] header = { (byte) (random.nextInt(8) == 0 ? 0x80 : 0x00),
                (byte) INSTRUCTIONS[random.nextInt(INSTRUCTIONS.length)], (byte) random.nextInt(256),
                (byte) random.nextInt(256) };
        byte[] rest = new byte[random.nextInt(24)];
        random.nextBytes(rest);
        if (rest.length > 1 && random.nextBoolean()) {
            rest[0] = (byte) (rest.length - 1 - random.nextInt(2));
        }
        if (random.nextBoolean()) {
            header[2] = (byte) random.nextInt(10);
            header[3] = (byte) (4 * random.nextInt(4));
        }
        return Bytes.of(header).plus(Bytes.of(rest));
    }

    private static void ask(SimulatedCard card, Bytes command) {
        Bytes answer = card.transmit(command);
        assertTrue(answer.length() >= 2, () -> command + " -> " + answer);
        int sw1 = answer.at(answer.length() - 2);
        assertTrue(sw1 >> 4 == 6 || sw1 >> 4 == 9, () -> command + " -> " + answer);
    }
}
