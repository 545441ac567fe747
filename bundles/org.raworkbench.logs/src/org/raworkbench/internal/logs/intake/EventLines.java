package org.raworkbench.internal.logs.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Puts each event of an XML document that has all of them on one line, as the Event Viewer saves it, on a line of its own:
 * a line end goes behind {@code </Event>} and {@code <Events>} where markup follows. Not thread-safe.
 */
final class EventLines implements Transcoder.Sink {

    private static final byte[] EVENT = "</Event>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EVENTS = "<Events>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINE_END = {'\n'};

    private final Transcoder.Sink sink;
    /** How many bytes of each the last ones are; all of them when only what follows is not known. */
    private int ofEvent;
    private int ofEvents;

    EventLines(Transcoder.Sink sink) {
        this.sink = sink;
    }

    /** Whether the document that begins with {@code head} has several events on one line. */
    static boolean needed(LogEncoding encoding, byte[] head, int length) throws IOException {
        boolean markup = false;
        for (int i = 0; i < Math.min(16, length); i++) {
            markup |= head[i] == '<';
        }
        if (!markup) {
            return false;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream(length);
        Transcoder.of(encoding).write(head, encoding.mark(), length - encoding.mark(), text::write);
        String start = text.toString(StandardCharsets.UTF_8).stripLeading();
        return start.startsWith("<") && start.contains("<Event ") && start.contains("</Event><Event ");
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = from;
        int end = from + length;
        for (int at = from; at < end; at++) {
            byte one = bytes[at];
            if (one == '<' && (ofEvent == EVENT.length || ofEvents == EVENTS.length)) {
                sink.write(bytes, done, at - done);
                sink.write(LINE_END, 0, 1);
                done = at;
            }
            ofEvent = next(EVENT, ofEvent, one);
            ofEvents = next(EVENTS, ofEvents, one);
        }
        sink.write(bytes, done, end - done);
    }

    private static int next(byte[] wanted, int known, byte one) {
        if (known < wanted.length && wanted[known] == one) {
            return known + 1;
        }
        return one == '<' ? 1 : 0;
    }
}
