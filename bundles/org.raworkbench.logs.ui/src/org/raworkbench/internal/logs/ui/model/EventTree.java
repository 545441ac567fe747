package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.raworkbench.internal.logs.evtx.EventContent;
import org.raworkbench.internal.logs.evtx.EventElement;
import org.raworkbench.internal.logs.evtx.EventField;
import org.raworkbench.internal.logs.evtx.EvtxRecord;
import org.raworkbench.internal.logs.evtx.binary.EvtxFile;
import org.raworkbench.internal.logs.scan.Cancellation;

/** The event behind one line of an event log file, as a tree. */
final class EventTree {

    private static final int DEEPEST = 60;

    /** Ends the reading once the record is there. */
    private static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient EvtxRecord record;

        Found(EvtxRecord record) {
            super(null, null, false, false);
            this.record = record;
        }
    }

    private EventTree() {
    }

    /** Record number {@code number}, from 0, of an event log file. */
    static Optional<RecordNode> of(Path file, long number, Cancellation cancellation) throws IOException {
        long[] seen = {0};
        try (EvtxFile log = EvtxFile.open(file)) {
            log.read(record -> {
                if (cancellation.requested()) {
                    throw new CancellationException();
                }
                if (seen[0]++ == number) {
                    throw new Found(record);
                }
            }, problem -> {
                // said when the log was opened
            });
        } catch (Found found) {
            return Optional.of(node(found.record.event(), 0));
        }
        return Optional.empty();
    }

    private static RecordNode node(EventElement element, int depth) {
        List<RecordNode> children = new ArrayList<>();
        String name = element.localName();
        for (EventField attribute : element.attributes()) {
            if (attribute.name().equals("Name") && name.equals("Data")) {
                name = attribute.value();
            } else if (!attribute.name().startsWith("xmlns")) {
                children.add(RecordNode.leaf(attribute.name(), VisibleText.of(attribute.value(), false)));
            }
        }
        if (depth < DEEPEST) {
            for (EventContent part : element.content()) {
                if (part instanceof EventElement inner) {
                    children.add(node(inner, depth + 1));
                }
            }
        }
        return new RecordNode(name, VisibleText.of(element.text().strip(), false), children);
    }
}
