package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.workstation.checks.Inventory.Found;
import org.raworkbench.internal.workstation.knowledge.Product;
import org.raworkbench.internal.workstation.knowledge.SpecificationRow;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.ProductVersion;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Which browsers are there; judged by the site's table alone. */
final class BrowserCheck implements Check {

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("browsers", CheckGroup.BROWSER).basis(knowledge.browserBasis().get("support"));
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        Inventory inventory = new Inventory(place);
        List<String> seen = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        boolean judged = false;
        for (Product browser : knowledge.browsers()) {
            Reading<List<Found>> found = inventory.of(browser);
            if (found.value().isEmpty()) {
                line.unread(found);
                return;
            }
            Optional<SpecificationRow> row = knowledge.specification().stream()
                    .filter(candidate -> candidate.product().id().equals(browser.id())).findFirst();
            for (Found one : found.value().get()) {
                seen.add(browser.name() + " " + one.version());
                Optional<ProductVersion> version = one.number();
                judged |= row.isPresent() && version.isPresent();
                if (row.isPresent() && version.isPresent() && !row.get().allows(version.get())) {
                    wrong.add(browser.name() + " " + one.version() + " (" + row.get().wanted() + ")");
                }
            }
        }
        line.from(place.programs());
        String all = String.join(", ", seen);
        if (seen.isEmpty()) {
            line.unknown("none");
        } else if (!wrong.isEmpty()) {
            line.fail("unsupported", String.join(", ", wrong));
        } else if (judged) {
            line.pass("supported", all);
        } else {
            line.unknown("seen", all);
        }
    }
}
