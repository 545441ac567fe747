package org.raworkbench.logs.tests.evtx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.logs.tests.evtx.Xml.element;
import static org.raworkbench.logs.tests.evtx.Xml.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.logs.evtx.EventMessages;
import org.raworkbench.internal.logs.evtx.EvtxJson;
import org.raworkbench.internal.logs.evtx.EvtxRecord;
import org.raworkbench.internal.logs.evtx.EvtxText;

/** Files made to do harm, and files with chance damage: no exception, bounded time and memory. */
class EvtxHostileTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void aTemplateThatUnfoldsToGigabytesIsCutOff() throws IOException {
        List<Xml> places = Collections.nCopies(1200, element("D", place(0, 1)));
        Value.Template bomb = new Value.Template(1, new Xml.Element("Event", List.of(), places));
        EvtxWriter writer = new EvtxWriter(1).add(1, bomb, List.of(Value.string("x".repeat(15_000))));
        for (int i = 0; i < 100; i++) {
            writer.add(1, bomb, List.of(Value.string("y")));
        }
        byte[] file = writer.bytes();
        Reading log = assertTimeout(LONG, () -> Reading.of(folder, file));
        assertEquals(101, log.records().size());
        assertTrue(log.records().get(0).damage().orElseThrow().contains("more than"), log.problems().toString());
        assertTrue(log.records().get(0).xml().length() < 4 << 20);
    }

    @Test
    void deepNestingIsCutOff() throws IOException {
        Xml.Element nest = element("A");
        for (int i = 0; i < 800; i++) {
            nest = element("A", nest);
        }
        Xml.Element deep = nest;
        Reading log = Reading.of(folder, new EvtxWriter(1).add(1, new Value.Template(1, deep), List.of()).bytes());
        assertEquals(List.of(1L), log.ids());
        assertTrue(log.records().get(0).damage().orElseThrow().contains("deep"));
    }

    @Test
    void aTemplateInsideItselfIsNoLoop() throws IOException {
        byte[] file = SampleEvents.smartcardService(10).bytes();
        // the inner template's definition is made to be the outer one
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int outer = bytes.getInt(4096 + 512 + 24 + 10);
        for (int at = 4096 + 512 + 60; at < 4096 + 8192; at++) {
            if (bytes.get(at) == 0x0C && bytes.get(at + 1) == 1 && bytes.getInt(at + 2) == 2) {
                bytes.putInt(at + 6, outer);
            }
        }
        Reading log = assertTimeout(LONG, () -> Reading.of(folder, file));
        assertEquals(10, log.records().size());
    }

    @Test
    void chanceDamageNeverEndsInAnException() throws IOException {
        Random random = new Random(20260101);
        byte[] whole = sample();
        EvtxText text = new EvtxText(EventMessages.bundled());
        EvtxJson json = new EvtxJson(EventMessages.bundled());
        int told = 0;
        for (int round = 0; round < 250; round++) {
            byte[] file = damaged(whole, random);
            Reading log = assertTimeout(LONG, () -> Reading.of(folder, file));
            told += log.records().size();
            for (EvtxRecord record : log.records()) {
                assertTrue(text.line(record).indexOf('\n') < 0);
                json.object(record);
                record.xml();
            }
        }
        assertTrue(told > 250 * 100, "most records survive chance damage: " + told);
    }

    private static byte[] sample() {
        EvtxWriter writer = SampleEvents.smartcardService(120);
        List<Value> values = new ArrayList<>(List.of(Value.strings("a", "b"), Value.number(0x8A, 8, 1, 2),
                Value.hex(0x93, "01 01 000000000005 12000000"), Value.number(0x12, 2, 2026, 1, 1, 1, 0, 0, 0, 0)));
        for (int i = 0; i < 60; i++) {
            writer.add(i, SampleEvents.event(7, "P", "C"), SampleEvents.values(1, 4, i, i, Value.nested(
                    SampleEvents.data(8, new int[] {0x81, 0x8A, 0x93, 0x12}, "A", "B", "C", "D"), values)));
        }
        return writer.bytes();
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] file = whole.clone();
        int flips = 1 + random.nextInt(60);
        for (int i = 0; i < flips; i++) {
            // more often where the structure is
            int at = random.nextBoolean() ? random.nextInt(file.length) : 4096 + random.nextInt(4096);
            file[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : file[at] ^ 1 << random.nextInt(8));
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;
    }
}
