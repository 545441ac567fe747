package org.raworkbench.internal.readers.ui.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.core.Verdict;
import org.raworkbench.readers.FleetGroup;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.readers.ReaderSnapshot;
import org.raworkbench.readers.UnclaimedReaders;
import org.raworkbench.readers.report.FleetCsv;
import org.raworkbench.readers.report.ReadersReport;

/** The forms in which readers leave the view. What is simulated says DEMO, in the file name too. */
public enum ReadersExport {
    /** Readers of all workstations as a table. */
    CSV("csv"),
    /** The attached readers for people. */
    TEXT("txt"),
    /** The attached readers as the command {@code readers --json} gives them. */
    JSON("json");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final String extension;

    ReadersExport(String extension) {
        this.extension = extension;
    }

    /** Extension of the file, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether {@code state} has what this form needs. */
    public boolean possible(ReadersState state) {
        return this == CSV ? !state.fleet().isEmpty() : !state.readers().isEmpty() || !state.unclaimed().isEmpty();
    }

    /** A file name that says what it is. */
    public String fileName(ReadersState state, Instant now) {
        return (demo(state) ? "DEMO-" : "") + (this == CSV ? "readers-of-workstations-" : "readers-")
                + STAMP.format(now.atZone(ZoneId.systemDefault())) + "." + extension;
    }

    /** The text of the file. */
    public String render(ReadersState state, Instant now) {
        return switch (this) {
            case CSV -> FleetCsv.of(state.fleet());
            case TEXT -> report(state, now).text();
            case JSON -> report(state, now).json();
        };
    }

    private boolean demo(ReadersState state) {
        return this == CSV ? state.fleet().stream().map(FleetGroup::sightings).flatMap(List::stream)
                .anyMatch(sighting -> sighting.source().equals("demo desk"))
                : state.readers().stream().anyMatch(ReaderSnapshot::demo);
    }

    private ReadersReport report(ReadersState state, Instant now) {
        long cards = state.readers().stream().filter(reader -> reader.attached().cardPresent()).count();
        Verdict verdict = Verdict.of(state.findings(),
                NLS.bind(Messages.Export_allWell, state.readers().size(), cards));
        return new ReadersReport(now, demo(state), state.smartcards(),
                new ReaderReview(state.readers(), new UnclaimedReaders(now, true, state.unclaimed())),
                state.findings(), verdict);
    }
}
