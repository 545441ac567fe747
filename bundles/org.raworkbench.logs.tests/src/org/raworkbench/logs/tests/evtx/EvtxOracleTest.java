package org.raworkbench.logs.tests.evtx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.logs.evtx.EventTime;
import org.raworkbench.internal.logs.evtx.EvtxRecord;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Our writer's files read by evtxexport and by us: the same events, values and order. */
class EvtxOracleTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void oracle() {
        assumeTrue(EvtxExport.isThere(), "evtxexport is not installed");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void manyEventsInSeveralChunks(int flags) throws Exception {
        same(SampleEvents.smartcardService(400).flags(flags).write(folder.resolve("log.evtx")), 400);
    }

    /** Negative numbers and sizes are left out: the oracle writes -5 as -123 and sizes as 0x0. */
    @Test
    void valuesOfAllTypesThatTheOracleKnows() throws Exception {
        List<Value> values = List.of(Value.string("gr\u00FC\u00DF \u20AC <&>\"'"), Value.ansi("plain"),
                Value.number(0x03, 1, 5), Value.number(0x04, 1, 251), Value.number(0x05, 2, 300),
                Value.number(0x06, 2, 65236), Value.number(0x07, 4, 70000), Value.number(0x08, 4, 4294897296L),
                Value.number(0x09, 8, 9_000_000_000L), Value.number(0x0A, 8, -1), Value.number(0x0D, 4, 1),
                Value.number(0x0D, 4, 0), Value.hex(0x0E, "00ff10"),
                Value.guid(0x0F, "03f41308-fa7b-4fb3-98b8-c2ed0a40d1ef"), Value.number(0x11, 8, SampleEvents.NEW_YEAR),
                Value.hex(0x13, "01 01 000000000005 12000000"), Value.number(0x14, 4, 0x8010006aL),
                Value.number(0x15, 8, 0x7ff612340000L), Value.strings("one", "two", "three"),
                Value.number(0x88, 4, 1, 2, 3), Value.number(0x94, 4, 16, 255));
        int[] types = values.stream().mapToInt(Value::type).toArray();
        String[] names = new String[types.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = "V" + i;
        }
        EvtxWriter writer = new EvtxWriter(77);
        for (int i = 0; i < 50; i++) {
            writer.add(SampleEvents.NEW_YEAR + i, SampleEvents.event(1, "Provider", "Channel"), SampleEvents.values(i, 4,
                    77 + i, SampleEvents.NEW_YEAR + i, Value.nested(SampleEvents.data(2, types, names), values)));
        }
        same(writer.write(folder.resolve("log.evtx")), 50);
    }

    private void same(Path file, int count) throws Exception {
        List<EvtxRecord> ours = Reading.of(file).records();
        List<Element> theirs = EvtxExport.events(file, folder);
        assertEquals(count, theirs.size(), "the oracle reads the writer's file");
        assertEquals(count, ours.size());
        for (int i = 0; i < count; i++) {
            assertEquals(flat(theirs.get(i)), flat(EvtxExport.parse(ours.get(i).xml())));
        }
    }

    /** Every element, attribute and text on a line; numbers and times in one way of writing. */
    private static List<String> flat(Element element) {
        List<String> lines = new ArrayList<>();
        flat(element, "", lines);
        return lines;
    }

    private static void flat(Element element, String path, List<String> lines) {
        String here = path + "/" + element.getTagName();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            lines.add(here + "@" + attributes.item(i).getNodeName() + "=" + plain(attributes.item(i).getNodeValue()));
        }
        boolean inner = false;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                inner = true;
                flat(child, here, lines);
            }
        }
        if (!inner) {
            lines.add(here + "=" + plain(element.getTextContent()));
        }
    }

    private static String plain(String value) {
        if (value.matches("0x[0-9a-fA-F]+")) {
            return new BigInteger(value.substring(2), 16).toString(16);
        }
        return EventTime.sevenDecimals(value).orElse(value);
    }
}
