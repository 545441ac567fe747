package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.workstation.checks.Inventory.Found;
import org.raworkbench.internal.workstation.knowledge.SpecificationRow;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.ProductVersion;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/**
 * Compares with the site's table of supported versions. No public table is known, so without the site's own one nothing
 * is said to conform.
 */
final class SpecificationCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("specification", CheckGroup.SPECIFICATION);
        if (knowledge.specification().isEmpty()) {
            line.unknown("notLoaded");
            return;
        }
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        line.basis(knowledge.specification().get(0).basis()).from(place.programs());
        List<String> wrong = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int compared = 0;
        for (SpecificationRow row : knowledge.specification()) {
            Reading<List<Found>> found = versions(row, place);
            if (found.value().isEmpty()) {
                open.add(row.product().name() + " (" + found.problem() + ")");
                continue;
            }
            for (Found one : found.value().get()) {
                Optional<ProductVersion> version = one.number();
                if (version.isEmpty()) {
                    open.add(row.product().name() + " (" + Messages.text("noVersion") + ")");
                } else {
                    compared++;
                    if (!row.allows(version.get())) {
                        wrong.add(Messages.text("specification.row", row.product().name(), one.version(),
                                row.wanted()));
                    }
                }
            }
        }
        if (!wrong.isEmpty()) {
            line.fail("differs", String.join("; ", wrong));
        } else if (!open.isEmpty() || compared == 0) {
            line.unknown("incomplete", open.isEmpty() ? Messages.text("specification.nothing") : String.join("; ",
                    open));
        } else {
            line.pass("conforms", compared);
        }
    }

    private static Reading<List<Found>> versions(SpecificationRow row, Workplace place) {
        if (row.product().id().equals("windows")) {
            Optional<WindowsBuild> build = place.windows().value().flatMap(WindowsBuild::of);
            return build.<Reading<List<Found>>>map(
                    known -> Reading.of(List.of(new Found(known.name(), known.number())), place.windows().source()))
                    .orElseGet(() -> Reading.failed(place.windows().source(), Messages.text("noBuild")));
        }
        return new Inventory(place).of(row.product());
    }
}
