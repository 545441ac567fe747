package org.raworkbench.internal.readers.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.readers.CatalogueModel.Remark;
import org.raworkbench.readers.Observed;
import org.raworkbench.readers.ReaderCatalogue;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.ReadingSource;
import org.raworkbench.readers.UnclaimedReader;
import org.raworkbench.readers.UnclaimedReaders;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ReaderProperties;

/** Puts the answers of all readers and the list of USB devices together. */
public final class Survey {

    /**
     * What came back from a reader.
     *
     * @param problem why it could not be asked; empty when it was
     */
    public record Answer(Reader reader, ReaderProperties properties, String problem, long millis) {
    }

    private final Instant taken;
    private final ReaderCatalogue catalogue;
    private final UsbList.Devices usb;
    private final boolean searched;
    private final UsbMatch match;
    private final Set<UsbDevice> claimed = new LinkedHashSet<>();
    private final List<Reader> unmatched = new ArrayList<>();

    /** @param usb the devices; empty where this system gives no list */
    public Survey(Instant taken, ReaderCatalogue catalogue, Optional<UsbList.Devices> usb) {
        this.taken = taken;
        this.catalogue = catalogue;
        this.usb = usb.orElse(new UsbList.Devices(List.of(), false));
        this.searched = usb.filter(UsbList.Devices::present).isPresent();
        this.match = new UsbMatch(this.usb.all());
    }

    /** The review of {@code answers}. */
    public ReaderReview review(List<Answer> answers) {
        List<ReaderSnapshot> readers = answers.stream().map(this::snapshot).toList();
        return new ReaderReview(readers, new UnclaimedReaders(taken, searched, unclaimed()));
    }

    private ReaderSnapshot snapshot(Answer answer) {
        Reader reader = answer.reader();
        ReaderFacts facts = facts(answer);
        return new ReaderSnapshot(taken, reader, facts, catalogue.standing(facts), answer.millis());
    }

    private ReaderFacts facts(Answer answer) {
        ReaderName name = ReaderName.of(answer.reader().name());
        ReaderFacts.Builder told = new ReaderFacts.Builder(name.text());
        new PropertiesReading(answer.properties(), told).tell();
        ReaderFacts byDriver = told.build();

        ReaderFacts.Builder facts = new ReaderFacts.Builder(name.text());
        UsbReading.tell(devices(answer, name, byDriver), facts);
        byDriver.values().forEach((property, values) -> values
                .forEach(value -> facts.add(property, value.value(), value.source(), value.place())));
        name.slot().ifPresent(slot -> facts.add(ReaderProperty.SLOT, Integer.toString(slot),
                ReadingSource.READER_NAME, ""));
        name.serial().ifPresent(serial -> facts.add(ReaderProperty.SERIAL, serial, ReadingSource.READER_NAME, ""));
        facts.add(ReaderProperty.MODEL, name.device(), ReadingSource.READER_NAME, "");
        answer.properties().problems().forEach(facts::note);
        if (!answer.problem().isEmpty()) {
            facts.note(Messages.text("note.notAsked", answer.problem()));
        }
        return facts.build();
    }

    private List<UsbDevice> devices(Answer answer, ReaderName name, ReaderFacts byDriver) {
        if (answer.reader().demo() || answer.reader().virtual()) {
            return List.of();
        }
        List<String> serials = new ArrayList<>(
                byDriver.all(ReaderProperty.SERIAL).stream().map(Observed::value).toList());
        name.serial().ifPresent(serials::add);
        List<UsbDevice> devices = match.of(name, answer.properties(), byDriver.usbId(), serials);
        claimed.addAll(devices);
        if (devices.isEmpty()) {
            unmatched.add(answer.reader());
        }
        return devices;
    }

    /**
     * Readers on USB that nobody offers. A reader of which nobody knows which device it is could be any of them, so as
     * many of them count as taken.
     */
    private List<UnclaimedReader> unclaimed() {
        List<UnclaimedReader> found = new ArrayList<>();
        if (!searched) {
            return found;
        }
        for (UsbDevice device : usb.all()) {
            if (!claimed.contains(device)) {
                kind(device).ifPresent(kind -> found.add(unclaimed(device, kind)));
            }
        }
        long update = found.stream().filter(each -> each.kind() == UnclaimedReader.Kind.UPDATE_MODE).count();
        if (found.size() - update <= unmatched.size()) {
            found.removeIf(each -> each.kind() != UnclaimedReader.Kind.UPDATE_MODE);
        }
        return found;
    }

    private UnclaimedReader unclaimed(UsbDevice device, UnclaimedReader.Kind kind) {
        String title = (device.vendor() + " " + device.product()).strip();
        ReaderFacts.Builder facts = new ReaderFacts.Builder(title.isEmpty() ? device.usb().toString() : title);
        UsbReading.tell(List.of(device), facts);
        catalogue.updateMode(device.product()).map(Remark::text).ifPresent(facts::note);
        ReaderFacts built = facts.build();
        return new UnclaimedReader(device.place(), built, catalogue.standing(built), kind);
    }

    private Optional<UnclaimedReader.Kind> kind(UsbDevice device) {
        if (catalogue.updateMode(device.product()).isPresent()) {
            return Optional.of(UnclaimedReader.Kind.UPDATE_MODE);
        }
        if (device.smartcardClass()) {
            return Optional.of(UnclaimedReader.Kind.SMARTCARD_CLASS);
        }
        return catalogue.models(device.usb()).isEmpty() ? Optional.empty()
                : Optional.of(UnclaimedReader.Kind.IN_CATALOGUE);
    }
}
