package org.raworkbench.internal.logs.evtx;

import java.util.List;
import java.util.Optional;

/**
 * One event, from a binary log or from an export.
 *
 * @param position where it is; {@link EvtxPosition#NONE} for exports
 * @param system who, when, what
 * @param userData leaves of {@code UserData} as path and value: the path leaves out the one wrapping element, steps are
 *        parted by {@code /} and an attribute by {@code @}, for instance {@code
 *        CertificateChain/ChainElement/Certificate@subjectName}
 * @param eventData items of {@code EventData} (or of what the service logs when it could not): the name of {@code
 *        Data}; without
 *        one {@code Data}
 * @param message text that the file itself carries (exports do, binary files do not)
 * @param recovered whether it was found by search in a damaged or unfinished part
 * @param damage what of it could not be read
 * @param event the whole event
 */
public record EvtxRecord(EvtxPosition position, EventSystem system, List<EventField> userData,
        List<EventField> eventData, Optional<String> message, boolean recovered, Optional<String> damage,
        EventElement event) {

    /** The log's running number. */
    public long recordId() {
        return system.recordId();
    }

    /** ISO 8601 in UTC with seven decimals; empty when unknown. */
    public String timeCreated() {
        return system.timeCreated();
    }

    /** Name of the log. */
    public String channel() {
        return system.channel();
    }

    /** Name of the provider. */
    public String provider() {
        return system.provider();
    }

    /** 0 to 65535; -1 when unknown. */
    public int eventId() {
        return system.eventId();
    }

    /** The event's level. */
    public EventLevel level() {
        return EventLevel.of(system.level());
    }

    /** The whole event as XML, indented by two spaces. */
    public String xml() {
        return EventXml.text(event);
    }
}
