package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.checks.Inventory.Found;
import org.raworkbench.internal.workstation.knowledge.Product;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.ProcessList;
import org.raworkbench.internal.workstation.raw.ProductVersion;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** The NHS Identity Agent: version and whether it runs. */
final class IdentityAgentCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Product agent = knowledge.product("identity-agent");
        Line version = sheet.line("identity-agent", CheckGroup.NHS_SOFTWARE).expecting(agent.minimumText());
        agent.basis().ifPresent(version::basis);
        Line running = sheet.line("identity-agent-running", CheckGroup.NHS_SOFTWARE);
        if (!place.isWindows()) {
            version.notHere();
            running.notHere();
            return;
        }
        Inventory inventory = new Inventory(place);
        Reading<List<Found>> found = inventory.of(agent);
        boolean connect = Generations.of(inventory, knowledge).connect();
        version(found, agent, connect, now, version, sheet);
        running(place, found, agent, connect, running, sheet);
    }

    private static void version(Reading<List<Found>> found, Product agent, boolean connect, Instant now, Line line,
            Sheet sheet) {
        if (found.value().isEmpty()) {
            line.unread(found);
            return;
        }
        line.from(found);
        if (found.value().get().isEmpty()) {
            if (connect) {
                line.notNeeded("connect");
            } else {
                line.fail("missing");
            }
            sheet.fact("identity-agent.version", connect ? Standing.NEUTRAL : Standing.BAD, "not installed", found);
            return;
        }
        Found installed = found.value().get().get(0);
        Optional<ProductVersion> number = installed.number();
        Optional<LocalDate> over = agent.ends().filter(last -> now.atZone(ZoneOffset.UTC).toLocalDate().isAfter(last));
        boolean old = number.isPresent() && agent.minimum().isPresent()
                && number.get().compareTo(agent.minimum().get()) < 0;
        if (number.isEmpty()) {
            line.unknown("noVersion");
        } else if (old) {
            line.fail("outdated", installed.version(), agent.minimumText());
        } else if (over.isPresent()) {
            line.warn("ended", installed.version(), Line.day(over.get()));
        } else {
            line.pass("current", installed.version(), agent.ends().map(Line::day).orElse("?"));
        }
        sheet.fact("identity-agent.version",
                number.isEmpty() ? Standing.UNKNOWN : old || over.isPresent() ? Standing.BAD : Standing.GOOD,
                number.isEmpty() ? "unknown" : installed.version(), found);
    }

    private static void running(Workplace place, Reading<List<Found>> found, Product agent, boolean connect, Line line,
            Sheet sheet) {
        Optional<ProcessList> processes = place.processes().value();
        boolean runs = processes.isPresent() && agent.process().filter(processes.get()::runs).isPresent();
        if (!runs && found.value().filter(List::isEmpty).isPresent()) {
            line.notNeeded(connect ? "connect" : "notInstalled");
        } else if (processes.isEmpty() || agent.process().isEmpty()) {
            line.unread(place.processes());
        } else if (runs) {
            line.from(place.processes()).pass("running");
            sheet.fact("identity-agent.running", Standing.GOOD, "running", place.processes());
        } else {
            line.from(place.processes()).by(Actor.USER, Actor.IT).fail("stopped");
            sheet.fact("identity-agent.running", Standing.BAD, "not running", place.processes());
        }
    }
}
