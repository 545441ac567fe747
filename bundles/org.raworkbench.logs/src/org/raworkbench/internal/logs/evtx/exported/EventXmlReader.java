package org.raworkbench.internal.logs.evtx.exported;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.raworkbench.internal.logs.evtx.EventContent;
import org.raworkbench.internal.logs.evtx.EventElement;
import org.raworkbench.internal.logs.evtx.EventField;
import org.raworkbench.internal.logs.evtx.EventReading;
import org.raworkbench.internal.logs.evtx.EventText;
import org.raworkbench.internal.logs.evtx.EvtxRecord;

/**
 * Reads what Event Viewer saves as XML and what {@code wevtutil} and {@code Get-WinEvent} print: any number of {@code
 * Event} elements, inside {@code Events} or not. Each is parsed on its own, so that a broken one costs only itself;
 * document types and entities of a document's own are not supported, as XML of event logs has none.
 */
public final class EventXmlReader {

    private static final int DEEPEST = 96;

    private final XMLInputFactory factory = XMLInputFactory.newInstance();

    public EventXmlReader() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, name) -> new StringReader(""));
    }

    /** Reads all of {@code text}; throws only when reading itself fails. */
    public void read(Reader text, EventSink sink) throws IOException {
        EventPieces pieces = new EventPieces(text);
        long number = 0;
        String piece = pieces.next();
        while (piece != null) {
            number++;
            if (piece.isEmpty()) {
                sink.problem(number, Messages.text("piece.long"));
            } else {
                piece(piece, number, sink);
            }
            piece = pieces.next();
        }
        if (pieces.unfinished()) {
            sink.problem(number + 1, Messages.text("piece.unfinished"));
        }
    }

    /**
     * The events of {@code text}; none where a part of it cannot be read or is no event of Windows, so that nothing of
     * it
     * gets lost.
     */
    List<EvtxRecord> records(String text) {
        List<EvtxRecord> records = new ArrayList<>(1);
        boolean[] other = {false};
        try {
            read(new StringReader(text), new EventSink() {
                @Override
                public void record(EvtxRecord record) {
                    other[0] |= record.provider().isEmpty() || record.eventId() < 0;
                    records.add(record);
                }

                @Override
                public void problem(long number, String sentence) {
                    other[0] = true;
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return other[0] ? List.of() : records;
    }

    private void piece(String piece, long number, EventSink sink) {
        try {
            sink.record(EventReading.exported(parse(piece)));
        } catch (XMLStreamException | IllegalArgumentException e) {
            sink.problem(number, Messages.text("piece.broken"));
        }
    }

    private EventElement parse(String piece) throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(piece));
        Deque<EventElement> open = new ArrayDeque<>();
        EventElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("too deep");
                    }
                    EventElement element = new EventElement(reader.getLocalName(), attributes(reader),
                            new ArrayList<>(2));
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().content().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> tidy(open.pop());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().content().add(new EventText(reader.getText()));
                    }
                }
                default -> {
                    // comments and instructions say nothing about the event
                }
            }
        }
        if (root == null) {
            throw new XMLStreamException("no element");
        }
        return root;
    }

    private static List<EventField> attributes(XMLStreamReader reader) {
        List<EventField> attributes = new ArrayList<>(reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.add(new EventField(reader.getAttributeLocalName(i), reader.getAttributeValue(i)));
        }
        return attributes;
    }

    /** White space between elements is layout. */
    private static void tidy(EventElement element) {
        if (element.hasElements()) {
            element.content().removeIf(EventXmlReader::isBlank);
        }
    }

    private static boolean isBlank(EventContent part) {
        return part instanceof EventText text && text.text().isBlank();
    }
}
