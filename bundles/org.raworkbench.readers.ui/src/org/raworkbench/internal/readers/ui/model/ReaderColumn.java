package org.raworkbench.internal.readers.ui.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Severity;
import org.raworkbench.readers.Observed;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.Release;

/** The columns of the table of readers. */
public enum ReaderColumn {
    /** Shape and word. */
    STATE(Messages.Column_state, 22, ReaderRow::word),
    /** The name that the system gives it. */
    NAME(Messages.Column_name, 32, row -> row.demo() ? NLS.bind(Messages.Demo_name, row.name()) : row.name()),
    /** What is installed in it. */
    FIRMWARE(Messages.Column_firmware, 11, ReaderRow::firmware),
    /** The latest release, or the newest that was seen. */
    LATEST(Messages.Column_latest, 13, row -> FirmwareWords.latest(row.standing())),
    /** The oldest release that is accepted. */
    MINIMUM(Messages.Column_minimum, 17, row -> FirmwareWords.minimum(row.standing())),
    /** Who says so, and when that was seen. */
    SOURCE(Messages.Column_source, 26, row -> FirmwareWords.of(row.standing().provenance())),
    /** Vendor and model. */
    MODEL(Messages.Column_model, 24, ReaderRow::model),
    /** Vendor and product number. */
    USB(Messages.Column_usb, 11, ReaderRow::usb),
    /** Driver with version and date. */
    DRIVER(Messages.Column_driver, 26, ReaderRow::driver),
    /** Serial number. */
    SERIAL(Messages.Column_serial, 16, row -> row.facts().text(ReaderProperty.SERIAL).orElse("")),
    /** What is in it. */
    PRESENCE(Messages.Column_presence, 22, ReaderRow::presence);

    private final String title;
    private final int characters;
    private final Function<ReaderRow, String> text;

    ReaderColumn(String title, int characters, Function<ReaderRow, String> text) {
        this.title = title;
        this.characters = characters;
        this.text = text;
    }

    /** Heading. */
    public String title() {
        return title;
    }

    /** Width in average characters. */
    public int characters() {
        return characters;
    }

    /** The cell of {@code row}. */
    public String text(ReaderRow row) {
        return text.apply(row);
    }

    /** The order of the rows when this column leads; empty cells come last. */
    public Comparator<ReaderRow> order() {
        Comparator<ReaderRow> words = Comparator.comparing((ReaderRow row) -> text(row).isEmpty())
                .thenComparing(this::text, String.CASE_INSENSITIVE_ORDER);
        return switch (this) {
            case STATE -> Comparator.comparing(ReaderRow::severity, Severity.BY_SERIOUSNESS.reversed())
                    .thenComparing(words);
            case FIRMWARE -> releases(row -> row.firmwareValue().map(Observed::value)).thenComparing(words);
            case LATEST -> releases(row -> row.standing().latest().map(named -> named.release().toString())
                    .or(() -> row.standing().newestSeen().map(Release::toString))).thenComparing(words);
            case MINIMUM -> releases(row -> row.standing().minimum().map(named -> named.release().toString()))
                    .thenComparing(words);
            default -> words;
        };
    }

    /** 5.09 comes before 5.10 and 5.23; what is no release comes last. */
    private static Comparator<ReaderRow> releases(Function<ReaderRow, Optional<String>> text) {
        return Comparator.comparing(row -> text.apply(row).flatMap(Release::parse).orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
