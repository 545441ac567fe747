package org.raworkbench.readers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.core.EvidenceSet;
import org.raworkbench.internal.readers.reading.ReaderName;
import org.raworkbench.smartcard.ReaderSighting;
import org.raworkbench.smartcard.ReaderSightings;

/** Readers of many workstations, grouped by model and release. */
public final class Fleet {

    private static final String HERE = "this workstation";

    private Fleet() {
    }

    /**
     * All readers that {@code evidence} knows of: attached here, in reports of other workstations, in logs. Demo
     * readers are among them where they are on the desk; their source says so.
     *
     * @return the model with the most readers of different releases first, then by model and rising release
     */
    public static List<FleetGroup> of(EvidenceSet evidence, ReaderCatalogue catalogue) {
        return group(sightings(evidence), catalogue);
    }

    /** What {@code evidence} knows of readers, attached ones first. */
    public static List<ReaderSighting> sightings(EvidenceSet evidence) {
        List<ReaderSighting> sightings = new ArrayList<>();
        for (ReaderSnapshot snapshot : evidence.current(ReaderSnapshot.class)) {
            sightings.add(new ReaderSighting(HERE, snapshot.reader().text(ReaderProperty.MODEL)
                    .orElse(snapshot.subject()), snapshot.reader().text(ReaderProperty.VID),
                    snapshot.reader().text(ReaderProperty.PID), snapshot.reader().text(ReaderProperty.FIRMWARE),
                    snapshot.demo() ? "demo desk" : HERE, Optional.of(snapshot.taken())));
        }
        evidence.current(ReaderSightings.class).forEach(source -> sightings.addAll(source.readerSightings()));
        return List.copyOf(sightings);
    }

    /** Groups {@code sightings} by model and release; of several of one reader at one workstation the newest counts. */
    public static List<FleetGroup> group(List<ReaderSighting> sightings, ReaderCatalogue catalogue) {
        Map<Key, List<ReaderSighting>> groups = new LinkedHashMap<>();
        for (ReaderSighting sighting : newest(sightings)) {
            groups.computeIfAbsent(key(sighting, catalogue), key -> new ArrayList<>()).add(sighting);
        }
        Map<String, Long> releases = new LinkedHashMap<>();
        groups.keySet().forEach(key -> releases.merge(key.modelKey(), 1L, Long::sum));
        return groups.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Key, List<ReaderSighting>>> comparingLong(
                        entry -> -releases.get(entry.getKey().modelKey()))
                        .thenComparing(entry -> entry.getKey().modelKey())
                        .thenComparing(entry -> entry.getKey().order()))
                .map(entry -> group(entry.getKey(), entry.getValue(), catalogue)).toList();
    }

    private record Key(String model, Optional<UsbId> usb, Optional<String> firmware) {

        /** One model: by its number, and by its name where it has none. */
        String modelKey() {
            return usb.map(UsbId::toString).orElse("") + " " + model.toLowerCase(Locale.ROOT);
        }

        int order() {
            return firmware.flatMap(Release::parse).map(Release::bcd).orElse(-1);
        }
    }

    private static FleetGroup group(Key key, List<ReaderSighting> members, ReaderCatalogue catalogue) {
        return new FleetGroup(key.model(), key.usb(), key.firmware(), catalogue.standing(facts(members.get(0))),
                members);
    }

    private static Key key(ReaderSighting sighting, ReaderCatalogue catalogue) {
        ReaderFacts facts = facts(sighting);
        Optional<CatalogueModel> model = catalogue.standing(facts).model();
        String name = model.map(CatalogueModel::title).orElse(device(sighting));
        Optional<String> firmware = sighting.firmware()
                .map(text -> Release.parse(text).map(Release::toString).orElse(text.strip()));
        return new Key(name, facts.usbId(), firmware);
    }

    private static ReaderFacts facts(ReaderSighting sighting) {
        ReaderFacts.Builder facts = new ReaderFacts.Builder(sighting.reader());
        facts.add(ReaderProperty.MODEL, device(sighting), ReadingSource.READER_NAME, sighting.source());
        sighting.vid().ifPresent(
                vid -> facts.add(ReaderProperty.VID, vid, ReadingSource.READER_NAME, sighting.source()));
        sighting.pid().ifPresent(
                pid -> facts.add(ReaderProperty.PID, pid, ReadingSource.READER_NAME, sighting.source()));
        sighting.firmware().ifPresent(
                text -> facts.add(ReaderProperty.FIRMWARE, text, ReadingSource.READER_NAME, sighting.source()));
        return facts.build();
    }

    /** Where nothing but a name is known, that of the device, without the numbers that tell equal ones apart. */
    private static String device(ReaderSighting sighting) {
        return sighting.vid().isPresent() ? sighting.reader() : ReaderName.of(sighting.reader()).device();
    }

    private static List<ReaderSighting> newest(List<ReaderSighting> sightings) {
        record Place(String workstation, String reader, Optional<String> vid, Optional<String> pid) {
        }
        Map<Place, ReaderSighting> newest = new LinkedHashMap<>();
        int nameless = 0;
        for (ReaderSighting sighting : sightings) {
            // without a workstation nobody knows whether two sightings are one reader, and two that are attached now are
            // two: each counts
            boolean counts = sighting.workstation().isBlank() || sighting.workstation().equals(HERE);
            String workstation = counts ? "?" + nameless++ : sighting.workstation();
            newest.merge(new Place(workstation.toLowerCase(Locale.ROOT), sighting.reader(), sighting.vid(),
                    sighting.pid()), sighting, Fleet::later);
        }
        return List.copyOf(newest.values());
    }

    private static ReaderSighting later(ReaderSighting old, ReaderSighting now) {
        Instant before = old.seen().orElse(Instant.MIN);
        return now.seen().orElse(Instant.MIN).isBefore(before) ? old : now;
    }
}
