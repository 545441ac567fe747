package org.raworkbench.internal.workstation.raw;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the few fields of events that count, from what {@code wevtutil qe ... /f:xml} prints. */
public record EventList(List<Event> events) {

    /**
     * One event.
     *
     * @param id its number
     * @param provider who wrote it
     * @param time when
     */
    public record Event(int id, String provider, Instant time) {
    }

    /** No parser for XML is at work here, so nothing in a report can make one resolve or expand anything. */
    private static final String BEGIN = "<Event ";
    private static final String END = "</Event>";
    private static final int LONGEST = 20_000;
    private static final Pattern ID = Pattern.compile("<EventID[^>]{0,40}>(\\d{1,6})</EventID>");
    private static final Pattern PROVIDER = Pattern.compile("<Provider\\s[^>]{0,200}?Name=['\"]([^'\"]{1,120})['\"]");
    private static final Pattern TIME = Pattern.compile(
            "<TimeCreated\\s[^>]{0,40}?SystemTime=['\"]([^'\"]{1,40})['\"]");
    private static final int MOST = 10_000;

    public EventList {
        events = List.copyOf(events);
    }

    /** The events in {@code text}; one without number or time is passed over. */
    public static EventList parse(String text) {
        List<Event> events = new ArrayList<>();
        int begin = text.indexOf(BEGIN);
        while (begin >= 0 && events.size() < MOST) {
            int end = text.indexOf(END, begin);
            if (end < 0) {
                break;
            }
            if (end - begin <= LONGEST) {
                event(text.substring(begin, end)).ifPresent(events::add);
            }
            begin = text.indexOf(BEGIN, end);
        }
        return new EventList(events);
    }

    private static Optional<Event> event(String text) {
        Matcher id = ID.matcher(text);
        Matcher time = TIME.matcher(text);
        Matcher provider = PROVIDER.matcher(text);
        if (!id.find() || !time.find()) {
            return Optional.empty();
        }
        return instant(time.group(1)).map(at -> new Event(Integer.parseInt(id.group(1)),
                provider.find() ? provider.group(1) : "", at));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    /** When the newest of them happened. */
    public Optional<Instant> newest() {
        return events.stream().map(Event::time).max(Comparator.naturalOrder());
    }
}
