package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.Product;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Whether a card printer is set up with a driver of its own. Only who issues cards needs one. */
final class CardPrinterCheck implements Check {

    private static final String KEY = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Print\\Printers";

    private record Printer(String name, String driver) {
    }

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Product wanted = knowledge.printer();
        Line line = sheet.line("card-printer", CheckGroup.PRINTER);
        wanted.basis().ifPresent(line::basis);
        Optional<RegistryTree> registry = place.printers().value();
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        if (registry.isEmpty()) {
            line.unread(place.printers());
            return;
        }
        line.from(place.printers());
        if (registry.get().isDenied(KEY)) {
            line.unknown("denied");
            return;
        }
        List<Printer> printers = registry.get().below(KEY).stream()
                .map(key -> new Printer(RegistryTree.lastPart(key), registry.get().text(key, "Printer Driver").orElse(
                        "")))
                .filter(printer -> isCard(printer.name(), wanted) || isCard(printer.driver(), wanted)).toList();
        List<Printer> odd = printers.stream().filter(printer -> !isCard(printer.driver(), wanted)).toList();
        if (printers.isEmpty()) {
            line.notNeeded("none", wanted.name());
        } else if (!odd.isEmpty()) {
            line.warn("driver", odd.get(0).name(), odd.get(0).driver(), wanted.name());
            sheet.fact("card-printer", Standing.BAD, odd.get(0).name() + ", " + odd.get(0).driver(), place.printers());
        } else {
            String names = printers.stream().map(printer -> printer.name() + " (" + printer.driver() + ")")
                    .collect(Collectors.joining(", "));
            line.pass("present", names);
            sheet.fact("card-printer", Standing.GOOD, names, place.printers());
        }
    }

    private static boolean isCard(String text, Product wanted) {
        return wanted.words().stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
    }
}
