package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.Optional;

import org.raworkbench.core.Actor;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.CardCount;
import org.raworkbench.internal.workstation.raw.LinuxPlace;
import org.raworkbench.internal.workstation.raw.ServiceEntry;
import org.raworkbench.internal.workstation.raw.ServiceList;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Whether the smart card service of the system runs. What answers speaks louder than what is listed. */
final class SmartCardServiceCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("smart-card-service", CheckGroup.CARD);
        Optional<CardCount> cards = place.cards().value();
        if (cards.filter(CardCount::answers).isPresent()) {
            line.from(place.cards()).pass("answers");
            sheet.fact("smart-card-service", Standing.GOOD, "running", place.cards());
        } else if (place.isWindows()) {
            ofWindows(place, knowledge, line, sheet);
        } else {
            ofLinux(place, line, sheet);
        }
    }

    private static void ofWindows(Workplace place, WorkstationKnowledge knowledge, Line line, Sheet sheet) {
        Optional<ServiceList> services = place.services().value();
        if (services.isEmpty()) {
            line.unread(place.services());
            return;
        }
        Optional<ServiceEntry> service = services.get().named(knowledge.cardService());
        line.from(place.services());
        if (service.isEmpty()) {
            line.fail("missing");
            sheet.fact("smart-card-service", Standing.BAD, "not installed", place.services());
        } else if (service.get().isRunning()) {
            line.pass("running");
            sheet.fact("smart-card-service", Standing.GOOD, "running", place.services());
        } else {
            line.fail("stopped");
            sheet.fact("smart-card-service", Standing.BAD, "stopped", place.services());
        }
    }

    private static void ofLinux(Workplace place, Line line, Sheet sheet) {
        Optional<LinuxPlace> linux = place.linux().value();
        if (linux.isEmpty()) {
            line.unread(place.cards());
            return;
        }
        line.from(place.linux()).by(Actor.IT);
        if (!linux.get().installed() && !linux.get().running() && !linux.get().socket()) {
            line.fail("absent");
            sheet.fact("smart-card-service", Standing.BAD, "not installed", place.linux());
        } else if (linux.get().running() && place.cards().value().isEmpty()) {
            line.pass("pcscd");
            sheet.fact("smart-card-service", Standing.GOOD, "running", place.linux());
        } else {
            line.fail("asleep");
            sheet.fact("smart-card-service", Standing.BAD, "does not answer", place.linux());
        }
    }
}
