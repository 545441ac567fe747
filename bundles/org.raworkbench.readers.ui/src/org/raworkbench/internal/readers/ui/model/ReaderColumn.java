package org.raworkbench.internal.readers.ui.model;

import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.readers.ReaderProperty;

/** The columns of the table of readers. */
public enum ReaderColumn {
    /** Shape and word. */
    STATE(Messages.Column_state, 22, ReaderRow::word),
    /** The name that the system gives it. */
    NAME(Messages.Column_name, 32, row -> row.demo() ? NLS.bind(Messages.Demo_name, row.name()) : row.name()),
    /** What is installed in it. */
    FIRMWARE(Messages.Column_firmware, 9, ReaderRow::firmware),
    /** The latest release, or the newest that was seen. */
    LATEST(Messages.Column_latest, 13, row -> FirmwareWords.latest(row.standing())),
    /** The oldest release that is accepted. */
    MINIMUM(Messages.Column_minimum, 16, row -> FirmwareWords.minimum(row.standing())),
    /** Who says so, and when that was seen. */
    SOURCE(Messages.Column_source, 24, row -> FirmwareWords.of(row.standing().provenance())),
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
}
