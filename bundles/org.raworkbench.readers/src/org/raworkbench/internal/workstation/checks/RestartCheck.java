package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.Product;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.EventList;
import org.raworkbench.internal.workstation.raw.InstalledProgram;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Whether Windows was started since the NHS software was installed. Installers only tell the day. */
final class RestartCheck implements Check {

    private static final List<String> NEED_ONE = List.of("identity-agent", "credential-management",
            "smartcard-connect", "middleware");
    /** Where the workstations are; a day of a report is a day there. */
    private static final ZoneId BRITAIN = ZoneId.of("Europe/London");

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("restart", CheckGroup.NHS_SOFTWARE).by(Actor.USER, Actor.IT);
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        Optional<List<InstalledProgram>> programs = place.installed().value();
        if (programs.isEmpty()) {
            line.unread(place.installed());
            return;
        }
        List<Product> products = NEED_ONE.stream().map(knowledge::product).toList();
        List<InstalledProgram> ours = programs.get().stream()
                .filter(program -> products.stream().anyMatch(product -> product.is(program))).toList();
        Optional<InstalledProgram> latest = ours.stream().filter(program -> program.installed().isPresent())
                .max(Comparator.comparing(program -> program.installed().orElseThrow()));
        Optional<Instant> start = place.starts().value().flatMap(EventList::newest);
        if (ours.isEmpty()) {
            line.notNeeded("none");
        } else if (latest.isEmpty()) {
            line.from(place.programs()).unknown("noDay");
        } else if (start.isEmpty()) {
            if (place.starts().value().isEmpty()) {
                line.unread(place.starts());
            } else {
                line.from(place.starts()).unknown("noStart");
            }
        } else {
            weigh(latest.get(), start.get(), place, line, sheet);
        }
    }

    private static void weigh(InstalledProgram latest, Instant start, Workplace place, Line line, Sheet sheet) {
        LocalDate installed = latest.installed().orElseThrow();
        LocalDate started = start.atZone(BRITAIN).toLocalDate();
        line.from(place.starts());
        if (started.isBefore(installed)) {
            line.fail("pending", latest.name(), Line.day(installed), Line.day(started));
            sheet.fact("reboot-pending", Standing.BAD, "restart pending", place.starts());
        } else if (started.isEqual(installed)) {
            line.unknown("sameDay", latest.name(), Line.day(installed));
            sheet.fact("reboot-pending", Standing.UNKNOWN, "installed and started on the same day", place.starts());
        } else {
            line.pass("done", latest.name(), Line.day(installed), Line.day(started));
            sheet.fact("reboot-pending", Standing.GOOD, "restarted since", place.starts());
        }
    }
}
