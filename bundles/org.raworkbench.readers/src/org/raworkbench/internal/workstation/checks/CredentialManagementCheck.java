package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.checks.Inventory.Found;
import org.raworkbench.internal.workstation.knowledge.Product;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.PortList;
import org.raworkbench.internal.workstation.raw.ProductVersion;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** NHS Credential Management: version, one only, and whether it runs, which its ports tell. */
final class CredentialManagementCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Product management = knowledge.product("credential-management");
        Line version = sheet.line("credential-management", CheckGroup.NHS_SOFTWARE)
                .expecting(management.minimumText());
        management.basis().ifPresent(version::basis);
        String ports = knowledge.managementPorts().stream().map(String::valueOf).collect(Collectors.joining(", "));
        Line running = sheet.line("credential-management-running", CheckGroup.NHS_SOFTWARE).expecting(ports)
                .basis(knowledge.portsBasis());
        if (!place.isWindows()) {
            version.notHere();
            running.notHere();
            return;
        }
        Inventory inventory = new Inventory(place);
        Reading<List<Found>> found = inventory.of(management);
        boolean bundled = inventory.has(knowledge.product("smartcard-connect"));
        version(found, management, bundled, version, sheet);
        running(place, knowledge, found.value().filter(List::isEmpty).isPresent() && !bundled, ports, running, sheet);
    }

    private static void version(Reading<List<Found>> found, Product management, boolean bundled, Line line,
            Sheet sheet) {
        if (found.value().isEmpty()) {
            line.unread(found);
            return;
        }
        List<Found> all = found.value().get();
        line.from(found);
        if (all.isEmpty()) {
            if (bundled) {
                line.pass("bundled");
            } else {
                line.fail("missing");
                sheet.fact("credential-management.version", Standing.BAD, "not installed", found);
            }
            return;
        }
        String versions = all.stream().map(Found::version).distinct().collect(Collectors.joining(", "));
        Optional<ProductVersion> number = all.get(0).number();
        Standing standing = Standing.BAD;
        if (all.size() > 1) {
            line.fail("several", versions);
        } else if (number.isEmpty()) {
            line.unknown("noVersion");
            standing = Standing.UNKNOWN;
        } else if (management.minimum().isPresent() && number.get().compareTo(management.minimum().get()) < 0) {
            line.warn("outdated", versions, management.minimumText());
        } else {
            line.pass("current", versions);
            standing = Standing.GOOD;
        }
        sheet.fact("credential-management.version", standing, versions.isBlank() ? "unknown" : versions, found);
    }

    private static void running(Workplace place, WorkstationKnowledge knowledge, boolean absent, String wanted,
            Line line, Sheet sheet) {
        Optional<PortList> ports = place.ports().value();
        if (absent) {
            line.notNeeded("notInstalled");
            return;
        }
        if (ports.isEmpty()) {
            line.unread(place.ports());
            return;
        }
        String open = knowledge.managementPorts().stream().filter(ports.get()::isOpen).map(String::valueOf)
                .collect(Collectors.joining(", "));
        line.from(place.ports()).by(Actor.USER, Actor.IT);
        if (open.isEmpty()) {
            line.fail("stopped", wanted);
            sheet.fact("credential-management.running", Standing.BAD, "not running", place.ports());
        } else {
            line.pass("running", open);
            sheet.fact("credential-management.running", Standing.GOOD, "running", place.ports());
        }
    }
}
