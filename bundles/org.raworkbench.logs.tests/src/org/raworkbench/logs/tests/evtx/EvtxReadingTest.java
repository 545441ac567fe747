package org.raworkbench.logs.tests.evtx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.logs.tests.evtx.Xml.element;
import static org.raworkbench.logs.tests.evtx.Xml.place;
import static org.raworkbench.logs.tests.evtx.Xml.text;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.logs.evtx.EventMessages;
import org.raworkbench.internal.logs.evtx.EvtxJson;
import org.raworkbench.internal.logs.evtx.EvtxPosition;
import org.raworkbench.internal.logs.evtx.EvtxRecord;
import org.raworkbench.internal.logs.evtx.EvtxText;
import org.raworkbench.internal.logs.evtx.binary.EvtxFile;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import com.google.gson.JsonObject;

/** What an undamaged (synthetic) file says. */
class EvtxReadingTest {

    private static final int EVENTS = 500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyRecordOfEveryChunkIsToldInOrder(int minor) throws IOException {
        Reading log = Reading.of(folder, SampleEvents.smartcardService(EVENTS).minor(minor).bytes());
        assertEquals(LongStream.rangeClosed(1, EVENTS).boxed().toList(), log.ids());
        assertEquals(List.of(), log.problems());
        assertTrue(log.records().stream().map(record -> record.position().chunk()).distinct().count() > 2);
        assertTrue(log.records().stream().noneMatch(EvtxRecord::recovered));
        assertEquals("Reader 500", log.records().get(499).eventData().get(1).value());
    }

    @Test
    void theSystemPartIsRead() throws IOException {
        EvtxRecord record = Reading.of(folder, SampleEvents.smartcardService(1).bytes()).records().get(0);
        assertEquals("2026-01-01T00:00:01.1234567Z", record.timeCreated());
        assertEquals("System", record.channel());
        assertEquals("Microsoft-Windows-Smartcard-Server", record.provider());
        assertEquals(SampleEvents.PROVIDER_GUID, record.system().providerGuid());
        assertEquals(610, record.eventId());
        assertEquals(-1, record.system().qualifiers());
        assertEquals(2, record.system().level());
        assertEquals(5, record.system().task());
        assertEquals(0, record.system().opcode());
        assertEquals("0x8000000000000000", record.system().keywords());
        assertEquals("{03F41308-FA7B-4FB3-98B8-C2ED0A40D1EF}", record.system().activityId());
        assertEquals(4242, record.system().processId());
        assertEquals(77, record.system().threadId());
        assertEquals("WS-0042.example.nhs.uk", record.system().computer());
        assertEquals("S-1-5-21-1-2-3-500", record.system().userSid());
    }

    @Test
    void aRecordIsFoundAgainByItsPlace() throws IOException {
        Path file = SampleEvents.smartcardService(EVENTS).write(folder.resolve("log.evtx"));
        List<EvtxRecord> records = Reading.of(file).records();
        try (EvtxFile log = EvtxFile.open(file)) {
            for (int i = 0; i < EVENTS; i += 37) {
                assertEquals(records.get(i), log.record(records.get(i).position()).orElseThrow());
            }
            assertTrue(log.record(new EvtxPosition(4096, 513)).isEmpty());
        }
    }

    @Test
    void valuesAreWrittenAsWindowsWritesThem() throws IOException {
        shown("gr\u00FC\u00DF \u20AC", Value.string("gr\u00FC\u00DF \u20AC\0"));
        shown("caf\u00E9 \u20AC", Value.ansi("caf\u00E9 \u20AC"));
        shown("-5", Value.number(0x03, 1, -5));
        shown("251", Value.number(0x04, 1, -5));
        shown("-300", Value.number(0x05, 2, -300));
        shown("65236", Value.number(0x06, 2, -300));
        shown("-70000", Value.number(0x07, 4, -70000));
        shown("4294897296", Value.number(0x08, 4, -70000));
        shown("-9000000000", Value.number(0x09, 8, -9_000_000_000L));
        shown("18446744073709551615", Value.number(0x0A, 8, -1));
        shown("1.5", Value.number(0x0B, 4, Float.floatToIntBits(1.5f)));
        shown("3", Value.number(0x0C, 8, Double.doubleToLongBits(3)));
        shown("1.#INF", Value.number(0x0C, 8, Double.doubleToLongBits(Double.POSITIVE_INFINITY)));
        shown("true", Value.number(0x0D, 4, 1));
        shown("false", Value.number(0x0D, 4, 0));
        shown("true", Value.number(0x0D, 1, 1));
        shown("00FF10", Value.hex(0x0E, "00ff10"));
        shown("{03F41308-FA7B-4FB3-98B8-C2ED0A40D1EF}", Value.guid(0x0F, "03f41308-fa7b-4fb3-98b8-c2ed0a40d1ef"));
        shown("0x80100017", Value.number(0x10, 4, 0x80100017L));
        shown("0x7ff612340000", Value.number(0x10, 8, 0x7ff612340000L));
        shown("2026-01-01T00:00:00.1234567Z", Value.number(0x11, 8, SampleEvents.NEW_YEAR));
        shown("2026-02-28T23:59:58.007Z", Value.number(0x12, 2, 2026, 2, 6, 28, 23, 59, 58, 7));
        shown("S-1-5-18", Value.hex(0x13, "01 01 000000000005 12000000"));
        shown("0x8010006a", Value.number(0x14, 4, 0x8010006aL));
        shown("0x0", Value.number(0x15, 8, 0));
        shown("0xffffffffffffffff", Value.number(0x15, 8, -1));
        shown("", Value.NULL);
        shown("", Value.string(""));
    }

    private void shown(String text, Value value) throws IOException {
        Reading log = Reading.of(folder, one(value).bytes());
        assertEquals(text, log.data("V"), value.toString());
        assertEquals(List.of(), log.problems());
    }

    private static EvtxWriter one(Value value) {
        return new EvtxWriter(1).add(SampleEvents.NEW_YEAR, SampleEvents.event(1, "P", "C"),
                SampleEvents.values(1, 4, 1, SampleEvents.NEW_YEAR,
                        Value.nested(SampleEvents.data(2, new int[] {value.type()}, "V"), List.of(value))));
    }

    @Test
    void arraysRepeatTheirElement() throws IOException {
        items(List.of("one", "", "three"), Value.strings("one", "", "three"));
        items(List.of("1", "2"), Value.number(0x88, 4, 1, 2));
        items(List.of("-1", "7"), Value.number(0x85, 2, -1, 7));
        items(List.of("0x1", "0xff"), Value.number(0x94, 4, 1, 255));
        items(List.of("0x1", "0xff"), Value.number(0x95, 8, 1, 255));
        items(List.of("true", "false"), Value.number(0x8D, 4, 1, 0));
        items(List.of("2026-01-01T00:00:00.1234567Z"), Value.number(0x91, 8, SampleEvents.NEW_YEAR));
        items(List.of("{03F41308-FA7B-4FB3-98B8-C2ED0A40D1EF}", "{00000000-0000-0000-0000-000000000001}"),
                Value.guid(0x8F, "03f41308-fa7b-4fb3-98b8-c2ed0a40d1ef", "00000000-0000-0000-0000-000000000001"));
        items(List.of("S-1-5-18", "S-1-5-32-544"),
                Value.hex(0x93, "01 01 000000000005 12000000 01 02 000000000005 20000000 20020000"));
        items(List.of("1.5"), Value.number(0x8B, 4, Float.floatToIntBits(1.5f)));
        items(List.of(""), new Value(0x81, new byte[0]));
    }

    private void items(List<String> texts, Value value) throws IOException {
        EvtxRecord record = Reading.of(folder, one(value).bytes()).records().get(0);
        assertEquals(texts, record.eventData().stream().map(field -> field.value()).toList(), value.toString());
    }

    @Test
    void anOptionalPlaceWithoutAValueTakesItsElementAway() throws IOException {
        Reading log = Reading.of(folder, SampleEvents.smartcardService(1).bytes());
        String xml = log.records().get(0).xml();
        assertFalse(xml.contains("Qualifiers"), xml);
        assertFalse(xml.contains("RelatedActivityID"), xml);
        assertTrue(xml.contains("<Correlation ActivityID=\"{03F41308-FA7B-4FB3-98B8-C2ED0A40D1EF}\"/>"), xml);
    }

    @Test
    void userDataIsToldByPath() throws IOException {
        Value.Template user = new Value.Template(3, element("UserData",
                element("CertGetCertificateChain", List.of("xmlns", "urn:x"),
                        element("Certificate", List.of("fileRef", "A.cer", "subjectName", place(0, 1))),
                        element("Result", List.of("value", place(1, 1)), text("A certificate was revoked.")))));
        EvtxRecord record = Reading.of(folder, new EvtxWriter(9).add(1, SampleEvents.event(1, "P", "C"),
                SampleEvents.values(11, 2, 9, 1, Value.nested(user, List.of(Value.string("CN=X & Y"),
                        Value.string("80092010"))))).bytes()).records().get(0);
        assertEquals("[EventField[name=Certificate@fileRef, value=A.cer], "
                + "EventField[name=Certificate@subjectName, value=CN=X & Y], "
                + "EventField[name=Result@value, value=80092010], "
                + "EventField[name=Result, value=A certificate was revoked.]]", record.userData().toString());
    }

    @Test
    void referencesSectionsAndInstructionsAreResolved() throws IOException {
        Value.Template template = new Value.Template(-1, element("Event", List.of("a", new Xml.Entity("quot")),
                element("System", element("EventID", text("7"))),
                element("EventData", element("Data", text("1 "), new Xml.Entity("lt"), new Xml.Character(0x20AC),
                        new Xml.Cdata("<x>&"), new Xml.Instruction("go", "there"), new Xml.Entity("amp")))));
        EvtxRecord record = Reading.of(folder, new EvtxWriter(1).add(1, template, List.of()).bytes()).records().get(0);
        assertEquals("1 <\u20AC<x>&&", record.eventData().get(0).value());
        assertTrue(record.xml().contains("<Data>1 &lt;\u20AC&lt;x&gt;&amp;<?go there?>&amp;</Data>"), record.xml());
        assertEquals(7, record.eventId());
    }

    @Test
    void theXmlIsWellFormedWhateverTheTextHolds() throws Exception {
        String wild = "<&>\"' \u0000\u0007\uFFFE \uD800 ]]> \r\n\t\uD83D\uDE00";
        String xml = Reading.of(folder, one(Value.string(wild + "!")).bytes()).records().get(0).xml();
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
        assertEquals("<&>\"' \uFFFD\uFFFD\uFFFD \uFFFD ]]> \r\n\t\uD83D\uDE00!",
                document.getElementsByTagName("Data").item(0).getTextContent());
        assertTrue(xml.contains("\n    <Level>4</Level>\n"), xml);
    }

    @Test
    void oneLineOfTextTellsTheRecord() throws IOException {
        EvtxText text = new EvtxText(EventMessages.NONE);
        EvtxRecord record = Reading.of(folder, one(Value.string("C:\\new\r\n\tdone\u0001")).bytes()).records().get(0);
        assertEquals("2026-01-01T00:00:00.1234567Z\tINFORMATION\tC\tP\t1\t1\tWS-0042.example.nhs.uk\t"
                + "V=C:\\new\\r\\n\\tdone\\u0001", text.line(record));
        String known = new EvtxText(EventMessages.bundled())
                .line(Reading.of(folder, SampleEvents.smartcardService(1).bytes()).records().get(0));
        assertTrue(known.startsWith("2026-01-01T00:00:01.1234567Z\tERROR\tSystem\tMicrosoft-Windows-Smartcard-Server\t610"
                + "\t1\tWS-0042.example.nhs.uk\tReader 'Reader 1' refused command TRANSMIT: The request is not"), known);
        assertTrue(known.endsWith(" | Error=The request is not supported.; Reader=Reader 1; Command=TRANSMIT; "
                + "Header=00 a4 04 00"), known);
    }

    @Test
    void jsonHasTheContractsMembers() throws IOException {
        JsonObject json = new EvtxJson(EventMessages.NONE)
                .object(Reading.of(folder, one(Value.strings("a", "b", "c")).bytes()).records().get(0));
        assertEquals("C", json.get("channel").getAsString());
        assertEquals("P", json.get("provider").getAsString());
        assertEquals(1, json.get("eventId").getAsInt());
        assertEquals(1, json.get("recordId").getAsLong());
        assertEquals(4, json.get("level").getAsInt());
        assertEquals("2026-01-01T00:00:00.1234567Z", json.get("timeCreated").getAsString());
        assertEquals("WS-0042.example.nhs.uk", json.get("computer").getAsString());
        assertEquals("{}", json.get("userData").toString());
        assertEquals("{\"V\":\"a\",\"V_2\":\"b\",\"V_3\":\"c\"}", json.get("eventData").toString());
    }

    @Test
    void itemsWithoutANameAreNumbered() throws IOException {
        Value.Template data = new Value.Template(2, element("EventData", element("Data", place(0, 0x81)),
                element("Binary", place(1, 0x0E))));
        JsonObject json = new EvtxJson(EventMessages.NONE).object(Reading.of(folder, new EvtxWriter(1)
                .add(1, SampleEvents.event(1, "P", "C"), SampleEvents.values(1, 4, 1, 1,
                        Value.nested(data, List.of(Value.strings("x", "y"), Value.hex(0x0E, "beef"))))).bytes())
                .records().get(0));
        assertEquals("{\"Data\":\"x\",\"Data_2\":\"y\",\"Binary\":\"BEEF\"}", json.get("eventData").toString());
    }
}
