package org.raworkbench.internal.logs.evtx.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.logs.evtx.EventContent;
import org.raworkbench.internal.logs.evtx.EventElement;
import org.raworkbench.internal.logs.evtx.EventReading;
import org.raworkbench.internal.logs.evtx.EventText;
import org.raworkbench.internal.logs.evtx.EventTime;
import org.raworkbench.internal.logs.evtx.EvtxPosition;
import org.raworkbench.internal.logs.evtx.EvtxRecord;

/**
 * Reads the records of one chunk. A record whose data is damaged still tells its number, its time and what could be
 * read.
 */
final class RecordReader {

    private static final EventElement NOTHING = new EventElement("Event", List.of(), List.of());

    private final long chunkOffset;
    private final ChunkBytes bytes;
    private final ChunkContext context;

    RecordReader(long chunkOffset, ChunkBytes bytes) {
        this.chunkOffset = chunkOffset;
        this.bytes = bytes;
        this.context = new ChunkContext(bytes);
    }

    EvtxRecord read(RecordPlace place) {
        context.budget().startRecord();
        int from = place.offset() + RecordPlace.HEAD;
        int to = place.offset() + place.size() - RecordPlace.TAIL;
        BinXmlParser parser = new BinXmlParser(context, 0);
        List<BinNode> nodes = parser.parse(from, to, false);
        BinXmlFilling filling = new BinXmlFilling(context);
        EventElement event = event(filling.fill(nodes));
        String fault = parser.fault() != null ? parser.fault() : filling.fault();
        if (event == NOTHING) {
            event = values(nodes);
            fault = fault == null ? Messages.text("xml.empty") : fault;
        }
        context.budget().endRecord();
        if (fault == null && !place.sizeFits()) {
            fault = Messages.text("record.size");
        }
        return EventReading.read(event, new EvtxPosition(chunkOffset, place.offset()), bytes.i64(place.offset() + 8),
                EventTime.ofFileTime(bytes.i64(place.offset() + 16)), place.recovered(), Optional.ofNullable(fault));
    }

    private static EventElement event(List<EventContent> content) {
        for (EventContent part : content) {
            if (part instanceof EventElement element) {
                return element;
            }
        }
        return NOTHING;
    }

    /** Where the template is lost, its values still say something, though not what they mean. */
    private EventElement values(List<BinNode> nodes) {
        List<EventContent> texts = new ArrayList<>();
        for (BinNode node : nodes) {
            if (node instanceof BinNode.Instance instance) {
                Values values = instance.values();
                for (int i = 0; i < values.count() && context.budget().take(1 + values.size(i)); i++) {
                    String text = context.values().text(values.type(i), values.offset(i), values.size(i));
                    if (!text.isEmpty() && values.type(i) != ValueType.BIN_XML) {
                        texts.add(new EventElement("Data", List.of(), List.of(new EventText(text))));
                    }
                }
            }
        }
        return texts.isEmpty() ? NOTHING
                : new EventElement("Event", List.of(), List.of(new EventElement("EventData", List.of(), texts)));
    }
}
