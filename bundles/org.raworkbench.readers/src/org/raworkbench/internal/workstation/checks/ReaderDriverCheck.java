package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.LinuxPlace;
import org.raworkbench.internal.workstation.raw.RegistryReaders;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;
import org.raworkbench.workstation.WorkstationReader;

/** Whether readers have a driver. Which versions are good is not published, so only its absence is a fault. */
final class ReaderDriverCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("reader-driver", CheckGroup.CARD);
        if (place.isWindows()) {
            ofWindows(place, line, sheet);
        } else {
            ofLinux(place, line, sheet);
        }
    }

    private static void ofWindows(Workplace place, Line line, Sheet sheet) {
        if (place.readers().value().isEmpty()) {
            line.unread(place.readers());
            return;
        }
        List<WorkstationReader> readers = RegistryReaders.in(place.readers().value().get(), place.readers().source());
        line.from(place.readers());
        List<WorkstationReader> bare = readers.stream().filter(reader -> reader.driverVersion().isEmpty()).toList();
        if (readers.isEmpty()) {
            line.unknown("noReader");
        } else if (!bare.isEmpty()) {
            line.warn("none", names(bare));
            sheet.fact("reader-driver.version", Standing.BAD, "none", place.readers());
        } else {
            line.pass("present", readers.stream().map(ReaderDriverCheck::withDriver).distinct()
                    .collect(Collectors.joining("; ")));
            sheet.fact("reader-driver.version", Standing.NEUTRAL, readers.get(0).driverVersion().orElseThrow(),
                    place.readers());
        }
    }

    private static void ofLinux(Workplace place, Line line, Sheet sheet) {
        Optional<LinuxPlace> linux = place.linux().value();
        if (linux.isEmpty()) {
            line.unread(place.linux());
            return;
        }
        line.from(place.linux());
        Optional<String> driver = linux.get().driver();
        if (driver.isEmpty()) {
            line.fail("missing", linux.get().driverPlace());
            sheet.fact("reader-driver.version", Standing.BAD, "not installed", place.linux());
        } else {
            line.pass("ccid", driver.get());
            sheet.fact("reader-driver.version", Standing.NEUTRAL, driver.get(), place.linux());
        }
    }

    private static String names(List<WorkstationReader> readers) {
        return readers.stream().map(WorkstationReader::name).distinct().collect(Collectors.joining(", "));
    }

    private static String withDriver(WorkstationReader reader) {
        return reader.name() + ", " + reader.driverVersion().orElse("?");
    }
}
