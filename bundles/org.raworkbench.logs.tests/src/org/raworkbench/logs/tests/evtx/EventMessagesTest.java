package org.raworkbench.logs.tests.evtx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.internal.logs.evtx.EventMessages;
import org.raworkbench.internal.logs.evtx.EvtxRecord;

/** What our own texts say about events. */
class EventMessagesTest {

    private static final EventMessages TEXTS = EventMessages.bundled();
    private static final String SERVICE = "Microsoft-Windows-Smartcard-Server";

    @TempDir
    private Path folder;

    private EvtxRecord event(String provider, int id, String... data) throws IOException {
        Value.Template template = SampleEvents.data(2, IntStream.range(0, data.length).map(i -> 1).toArray(),
                IntStream.rangeClosed(1, data.length).mapToObj(i -> "param" + i).toArray(String[]::new));
        return Reading.of(folder, new EvtxWriter(1).add(1, SampleEvents.event(1, provider, "System"),
                SampleEvents.values(id, 2, 1, 1, Value.nested(template,
                        List.of(data).stream().map(Value::string).toList()))).bytes()).records().get(0);
    }

    @Test
    void plugAndPlay1000IsNotNhsError1000() throws IOException {
        String text = TEXTS.text(event("Microsoft-Windows-SCPNP", 1000, "OMNIKEY 0", "0x1f")).orElseThrow();
        assertTrue(text.contains("OMNIKEY 0") && text.contains("0x1f"), text);
        assertTrue(text.endsWith("This is not NHS Error 1000."), text);
        assertTrue(TEXTS.text(event("SomeProgram", 1000, "x")).isEmpty(), "an id says nothing without its provider");
    }

    @Test
    void theKnownNoiseIsHarmless() {
        assertTrue(TEXTS.known(SERVICE, 610).orElseThrow().harmless());
        assertTrue(TEXTS.known(SERVICE, 621).orElseThrow().harmless());
        assertFalse(TEXTS.known(SERVICE, 619).orElseThrow().harmless());
        assertFalse(TEXTS.known(SERVICE, 624).orElseThrow().harmless());
    }

    @Test
    void valuesTakeTheirPlaces() throws IOException {
        assertEquals("Service Smart Card is now stopped.",
                TEXTS.text(event("Service Control Manager", 7036, "Smart Card", "stopped")).orElseThrow());
        assertEquals("Service $1 \\ is now ?.",
                TEXTS.text(event("Service Control Manager", 7036, "$1 \\")).orElseThrow());
    }

    @Test
    void allDocumentedEventsOfTheSmartcardServiceAreKnown() {
        for (int id : new int[] {202, 203, 204, 205, 206, 401, 406, 502, 504, 506, 507, 508, 509, 510, 511, 512, 513, 514,
            515, 516, 517, 521, 523, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 615, 616, 617, 618, 619, 620,
            621, 622, 624}) {
            EventMessages.Known known = TEXTS.known(SERVICE, id).orElseThrow(() -> new AssertionError("event " + id));
            assertTrue(known.source().matches("Microsoft .*, seen 202\\d-\\d\\d-\\d\\d"), known.source());
        }
        assertTrue(TEXTS.known(SERVICE, 9999).isEmpty());
    }
}
