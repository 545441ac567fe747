package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.Optional;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.SpecificationRow;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Version and build of Windows; judged by the site's table alone. */
final class WindowsVersionCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("windows-version", CheckGroup.WINDOWS);
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        Optional<WindowsBuild> build = place.windows().value().flatMap(WindowsBuild::of);
        if (build.isEmpty()) {
            if (place.windows().value().isPresent()) {
                line.from(place.windows()).unknown("noBuild");
            } else {
                line.unread(place.windows());
            }
            return;
        }
        Optional<SpecificationRow> row = knowledge.specification().stream()
                .filter(candidate -> candidate.product().id().equals("windows")).findFirst();
        String text = build.get().name() + ", build " + build.get().number();
        line.from(place.windows());
        if (row.isEmpty()) {
            line.unknown("seen", text);
        } else if (row.get().allows(build.get().version())) {
            line.basis(row.get().basis()).pass("supported", text);
        } else {
            line.basis(row.get().basis()).fail("unsupported", text, row.get().wanted());
        }
        sheet.fact("windows.version", row.isEmpty() ? Standing.NEUTRAL
                : row.get().allows(build.get().version()) ? Standing.GOOD : Standing.BAD, text, place.windows());
    }
}
