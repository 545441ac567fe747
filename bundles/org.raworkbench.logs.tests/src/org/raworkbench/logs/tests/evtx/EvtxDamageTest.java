package org.raworkbench.logs.tests.evtx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.logs.evtx.EvtxPosition;
import org.raworkbench.internal.logs.evtx.EvtxRecord;

/** What is still told of (synthetic) files after damage, and what is said about it. */
class EvtxDamageTest {

    private static final int EVENTS = 500;

    @TempDir
    private Path folder;
    private byte[] file;
    private List<EvtxRecord> whole;

    @BeforeEach
    void write() throws IOException {
        file = SampleEvents.smartcardService(EVENTS).bytes();
        whole = Reading.of(folder, file).records();
    }

    private int place(int index) {
        EvtxPosition position = whole.get(index).position();
        return (int) position.chunk() + position.record();
    }

    private static List<Long> ids(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private long inChunk(int number) {
        return whole.stream().filter(record -> record.position().chunk() == 4096 + 65536L * number).count();
    }

    @Test
    void theCountOfChunksInTheHeaderIsNotBelieved() throws IOException {
        file[42] = 1;
        file[120] = 1;
        Reading log = Reading.of(folder, file);
        assertEquals(ids(1, EVENTS), log.ids());
        assertTrue(log.problems().get(0).describe().contains("checksum"), log.problems().toString());
    }

    @Test
    void aFileWithoutItsHeaderIsReadFromItsChunks() throws IOException {
        assertEquals(ids(1, EVENTS), Reading.of(folder, Arrays.copyOfRange(file, 4096, file.length)).ids());
        Arrays.fill(file, 0, 4096, (byte) 0x55);
        Reading log = Reading.of(folder, file);
        assertEquals(ids(1, EVENTS), log.ids());
        assertFalse(log.problems().isEmpty());
    }

    @Test
    void chunksThatMovedAreFound() throws IOException {
        ByteArrayOutputStream moved = new ByteArrayOutputStream();
        moved.write(file, 0, 4096);
        moved.write(new byte[777]);
        moved.write(file, 4096, file.length - 4096);
        assertEquals(ids(1, EVENTS), Reading.of(folder, moved.toByteArray()).ids());
    }

    @Test
    void bytesThatAreMissingCostNoOtherChunk() throws IOException {
        int cut = place(20) + 40;
        byte[] shorter = new byte[file.length - 1000];
        System.arraycopy(file, 0, shorter, 0, cut);
        System.arraycopy(file, cut + 1000, shorter, cut, shorter.length - cut);
        Reading log = Reading.of(folder, shorter);
        assertTrue(log.ids().containsAll(ids(1, 20)), log.ids().toString());
        assertTrue(log.ids().containsAll(ids(inChunk(0) + 1, EVENTS)), log.ids().toString());
    }

    @Test
    void aDamagedRecordCostsOnlyItself() throws IOException {
        file[place(10) + 5] ^= 0x7F;
        Reading log = Reading.of(folder, file);
        assertEquals(EVENTS - 1, log.ids().size());
        assertFalse(log.ids().contains(11L));
        assertTrue(log.records().get(10).recovered(), "found by search");
        assertTrue(log.problems().stream().anyMatch(problem -> problem.position().equals(whole.get(10).position())),
                log.problems().toString());
    }

    @Test
    void aDamagedHeaderOfAChunkCostsNoRecord() throws IOException {
        file[4096 + 45] ^= 0x7F;
        assertEquals(ids(1, EVENTS), Reading.of(folder, file).ids());
        Arrays.fill(file, 4096, 4096 + 128, (byte) 0);
        Reading log = Reading.of(folder, file);
        assertEquals(ids(1, EVENTS), log.ids());
        assertTrue(log.records().get(0).recovered());
        assertTrue(log.problems().get(0).describe().contains("recovered"), log.problems().toString());
    }

    @Test
    void aRecordWithBrokenContentStillTellsWhenItWas() throws IOException {
        int content = place(5) + 24;
        Arrays.fill(file, content, content + 20, (byte) 0xEE);
        Reading log = Reading.of(folder, file);
        assertEquals(ids(1, EVENTS), log.ids());
        EvtxRecord record = log.records().get(5);
        assertEquals(whole.get(5).timeCreated(), record.timeCreated());
        assertTrue(record.damage().isPresent());
    }

    @Test
    void whereTheTemplateIsGoneItsValuesAreStillTold() throws IOException {
        Arrays.fill(file, 4096 + 512 + 24 + 20, 4096 + 512 + 24 + 60, (byte) 0);
        Reading log = Reading.of(folder, file);
        assertEquals(EVENTS, log.ids().size());
        assertTrue(log.records().get(3).damage().isPresent());
        assertTrue(log.records().get(3).eventData().toString().contains("S-1-5-21-1-2-3-500"),
                log.records().get(3).toString());
    }

    @Test
    void aCutFileTellsWhatIsThere() throws IOException {
        Reading log = Reading.of(folder, Arrays.copyOf(file, place(300) + 100));
        assertEquals(ids(1, 300), log.ids());
        assertTrue(log.problems().stream().anyMatch(problem -> problem.describe().contains("ends inside")));
    }

    @Test
    void recordsOfAnEarlierUseAreNotTold() throws IOException {
        byte[] reused = new EvtxWriter(1000).add(SampleEvents.NEW_YEAR, SampleEvents.event(1, "P", "C"),
                SampleEvents.values(1, 4, 1000, SampleEvents.NEW_YEAR, Value.NULL)).flags(1).bytes();
        System.arraycopy(file, place(100), reused, 4096 + 8192, 8192);
        assertEquals(List.of(1000L), Reading.of(folder, reused).ids());
    }

    @Test
    void aDirtyFileTellsRecordsThatItsHeadersDoNotKnowYet() throws IOException {
        byte[] open = SampleEvents.smartcardService(40).flags(1).bytes();
        byte[] before = SampleEvents.smartcardService(30).flags(1).bytes();
        System.arraycopy(before, 0, open, 0, 4096 + 512);
        Reading log = Reading.of(folder, open);
        assertEquals(ids(1, 40), log.ids());
        assertTrue(log.records().get(39).recovered());
    }

    @Test
    void emptyAndForeignFilesSaySo() throws IOException {
        for (byte[] bytes : List.of(new byte[0], new byte[100], "ElfFile\0".getBytes(), new byte[200_000])) {
            Reading log = Reading.of(folder, bytes);
            assertEquals(List.of(), log.ids());
            assertFalse(log.problems().isEmpty());
        }
    }
}
