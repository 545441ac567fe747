package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.PortList;
import org.raworkbench.internal.workstation.raw.ServiceEntry;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** The NHS Port Service, and whether one of its five ports answers for it. */
final class PortServiceCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line service = sheet.line("port-service", CheckGroup.NHS_SOFTWARE).basis(knowledge.portServiceBasis());
        Line ports = sheet.line("local-ports", CheckGroup.NHS_SOFTWARE).expecting(text(knowledge.ports()))
                .basis(knowledge.portsBasis());
        if (!place.isWindows()) {
            service.notHere();
            elsewhere(place, knowledge, ports);
            return;
        }
        Optional<ServiceEntry> entry = place.services().value().flatMap(list -> list.named(knowledge.portService()));
        Inventory inventory = new Inventory(place);
        boolean needed = entry.isPresent() || inventory.of(knowledge.product("credential-management")).value()
                .map(found -> !found.isEmpty()).orElse(true) || inventory.has(knowledge.product("smartcard-connect"));
        if (!needed) {
            service.notNeeded("notInstalled");
            ports.notNeeded("notInstalled");
            return;
        }
        service(place, entry, service, sheet);
        ports(place, knowledge, entry, ports, sheet);
    }

    private static void service(Workplace place, Optional<ServiceEntry> entry, Line line, Sheet sheet) {
        if (place.services().value().isEmpty()) {
            line.unread(place.services());
            return;
        }
        line.from(place.services());
        if (entry.isEmpty()) {
            line.fail("missing");
            sheet.fact("port-service", Standing.BAD, "not installed", place.services());
        } else if (entry.get().isRunning()) {
            line.pass("running");
            sheet.fact("port-service", Standing.GOOD, "running", place.services());
        } else {
            line.fail("stopped");
            sheet.fact("port-service", Standing.BAD, "stopped", place.services());
        }
    }

    private static void ports(Workplace place, WorkstationKnowledge knowledge, Optional<ServiceEntry> entry, Line line,
            Sheet sheet) {
        Optional<PortList> ports = place.ports().value();
        if (ports.isEmpty()) {
            line.unread(place.ports());
            return;
        }
        List<Integer> open = knowledge.ports().stream().filter(ports.get()::isOpen).toList();
        line.from(place.ports());
        long pid = entry.map(ServiceEntry::pid).orElse(0L);
        List<Integer> foreign = open.stream().filter(port -> pid != 0 && ports.get().listeners().get(port) != 0
                && ports.get().listeners().get(port) != pid).toList();
        if (open.isEmpty()) {
            line.fail("closed", text(knowledge.ports()));
            sheet.fact("port-service.ports", Standing.BAD, "none open", place.ports());
        } else if (foreign.size() == open.size()) {
            String holder = place.processes().value()
                    .flatMap(list -> list.name(ports.get().listeners().get(foreign.get(0)))).orElse("?");
            line.fail("taken", text(foreign), holder);
            sheet.fact("port-service.ports", Standing.BAD, "held by " + holder, place.ports());
        } else {
            line.pass("open", text(open));
            sheet.fact("port-service.ports", Standing.GOOD, text(open), place.ports());
        }
    }

    /** Elsewhere than on Windows nobody has to listen; who does all the same is told. */
    private static void elsewhere(Workplace place, WorkstationKnowledge knowledge, Line line) {
        Optional<PortList> ports = place.ports().value();
        if (ports.isEmpty()) {
            line.notHere();
            return;
        }
        List<Integer> open = knowledge.ports().stream().filter(ports.get()::isOpen).toList();
        line.from(place.ports());
        if (open.isEmpty()) {
            line.notNeeded("quiet", text(knowledge.ports()));
        } else {
            line.pass("open", text(open));
        }
    }

    private static String text(List<Integer> ports) {
        return ports.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
