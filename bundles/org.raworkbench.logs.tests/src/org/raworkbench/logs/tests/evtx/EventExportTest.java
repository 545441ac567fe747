package org.raworkbench.logs.tests.evtx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.logs.evtx.EvtxRecord;
import org.raworkbench.internal.logs.evtx.exported.EventSink;
import org.raworkbench.internal.logs.evtx.exported.EventTable;
import org.raworkbench.internal.logs.evtx.exported.EventXmlReader;

/** Exports of event logs (synthetic, in the shape of Event Viewer's and PowerShell's) become the same records. */
class EventExportTest implements EventSink {

    @TempDir
    private Path folder;
    private final List<EvtxRecord> records = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Override
    public void record(EvtxRecord record) {
        records.add(record);
    }

    @Override
    public void problem(long number, String text) {
        problems.add(number + " " + text);
    }

    private void xml(String text) throws IOException {
        new EventXmlReader().read(new StringReader(text), this);
    }

    private void csv(String head, String... rows) {
        EventTable table = EventTable.headed(head).orElseThrow();
        List.of(rows).forEach(row -> records.add(table.event(row).orElseThrow()));
    }

    @Test
    void ourOwnXmlIsReadAsTheSameRecord() throws IOException {
        StringBuilder export = new StringBuilder("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Events>");
        List<EvtxRecord> binary = Reading.of(folder, SampleEvents.smartcardService(50).bytes()).records();
        binary.forEach(record -> export.append(record.xml()).append('\n'));
        xml(export.append("</Events>").toString());
        assertEquals(List.of(), problems);
        assertEquals(50, records.size());
        for (int i = 0; i < 50; i++) {
            assertEquals(binary.get(i).system(), records.get(i).system());
            assertEquals(binary.get(i).eventData(), records.get(i).eventData());
            assertEquals(binary.get(i).event(), records.get(i).event());
        }
    }

    @Test
    void theTextOfWindowsIsTaken() throws IOException {
        xml("<Event xmlns='x'><System><Provider Name='P'/><EventID>1</EventID></System>"
                + "<RenderingInfo Culture='en-GB'><Message>It stopped.</Message></RenderingInfo></Event>");
        assertEquals(Optional.of("It stopped."), records.get(0).message());
    }

    @Test
    void aBrokenEventCostsOnlyItself() throws IOException {
        xml("<Event><System><EventID>1</EventID></System></Event><Event><System></Event>\u0000<Event a='&x;'/></Event>"
                + "<Event><System><EventID>3</EventID></System></Event><Event><System>");
        assertEquals(List.of(1, 3), records.stream().map(EvtxRecord::eventId).toList());
        assertEquals(3, problems.size(), problems.toString());
        assertTrue(problems.get(2).contains("ends inside"), problems.toString());
    }

    @Test
    void entitiesOfItsOwnAreNotFollowed() throws IOException {
        xml("<!DOCTYPE Event [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<Event><EventData><Data Name='a'>&x;</Data></EventData></Event>");
        assertTrue(records.stream().allMatch(record -> record.eventData().get(0).value().isEmpty()));
        assertEquals(1, records.size() + problems.size());
    }

    @Test
    void anEventWithoutEndTakesNoMemory() throws IOException {
        xml("<Event>" + "x".repeat(5 << 20) + "</Event><Event><System><EventID>5</EventID></System></Event>");
        assertEquals(List.of(5), records.stream().map(EvtxRecord::eventId).toList());
        assertEquals(1, problems.size());
    }

    @Test
    void eventViewersCsvHasItsTextInAColumnWithoutAName() {
        csv("\uFEFFLevel,Date and Time,Source,Event ID,Task Category",
                "Error,03/02/2026 09:15:30,Microsoft-Windows-Smartcard-Server,610,None,\"Reader 'A'\r\nrejected it\"",
                "Information,14/02/2026 10:00:00,Service Control Manager,7036,None,It stopped.");
        EvtxRecord first = records.get(0);
        assertEquals("2026-02-03T09:15:30.0000000", first.timeCreated(), "day first, local time");
        assertEquals(2, first.system().level());
        assertEquals(610, first.eventId());
        assertEquals("Microsoft-Windows-Smartcard-Server", first.provider());
        assertEquals("Reader 'A'\r\nrejected it", first.message().orElseThrow());
        assertEquals("2026-02-14T10:00:00.0000000", records.get(1).timeCreated());
    }

    @Test
    void powerShellsCsvIsReadByItsColumns() {
        csv("\"Message\",\"Id\",\"Version\",\"Level\",\"RecordId\",\"ProviderName\",\"LogName\",\"MachineName\","
                + "\"UserId\",\"TimeCreated\",\"LevelDisplayName\"",
                "\"It failed.\",\"36887\",\"0\",\"2\",\"812\",\"Schannel\",\"System\",\"WS1\",\"S-1-5-18\","
                + "\"1/31/2026 2:05:06 PM\",\"Error\"");
        EvtxRecord record = records.get(0);
        assertEquals("2026-01-31T14:05:06.0000000", record.timeCreated(), "a month cannot be 31");
        assertEquals(36887, record.eventId());
        assertEquals(812, record.recordId());
        assertEquals("Schannel", record.provider());
        assertEquals("System", record.channel());
        assertEquals("WS1", record.system().computer());
        assertEquals("S-1-5-18", record.system().userSid());
        assertEquals(2, record.system().level());
    }

    @Test
    void otherFilesAreNotTakenForExports() {
        assertTrue(EventTable.headed("time,level,text").isEmpty());
        assertTrue(EventTable.headed("2026-01-01 INFO started").isEmpty());
        EventTable known = EventTable.headed("\"Index\",\"EntryType\",\"Source\",\"EventID\",\"TimeGenerated\"")
                .orElseThrow();
        assertTrue(known.event("not,a,row").isEmpty());
    }
}
