package org.raworkbench.internal.workstation.checks;

import java.time.Instant;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Whether the two generations of NHS software are mixed. */
final class GenerationCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("generations", CheckGroup.NHS_SOFTWARE);
        knowledge.product("smartcard-connect").basis().ifPresent(line::basis);
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        Inventory inventory = new Inventory(place);
        Generations found = Generations.of(inventory, knowledge);
        if (place.installed().value().isEmpty()) {
            line.unread(place.installed());
        } else if (found.agent() && found.connect()) {
            line.from(place.programs()).fail("mixed");
            sheet.fact("generations", Standing.BAD, "mixed", place.programs());
        } else if (found.agent() || found.connect()) {
            line.from(place.programs()).pass(found.agent() ? "agent" : "connect");
            sheet.fact("generations", Standing.GOOD, found.agent() ? "Identity Agent" : "Smartcard Connect",
                    place.programs());
        } else {
            line.from(place.programs()).notNeeded("none");
        }
    }
}
