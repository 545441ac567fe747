package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.checks.Inventory.Found;
import org.raworkbench.internal.workstation.knowledge.Product;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.ProductVersion;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Oberthur middleware, the PIV minidriver, and what is left of Gemalto Classic. */
final class MiddlewareCheck implements Check {

    private static final String CARDS = "HKLM\\SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards";

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Product oberthur = knowledge.product("middleware");
        Product gemalto = knowledge.product("gemalto");
        Line middleware = sheet.line("middleware", CheckGroup.MIDDLEWARE)
                .expecting(oberthur.minimum().isPresent() ? 1 : 0, oberthur.minimumText());
        oberthur.basis().ifPresent(middleware::basis);
        Line piv = sheet.line("piv-minidriver", CheckGroup.MIDDLEWARE);
        knowledge.pivMinidriver().basis().ifPresent(piv::basis);
        Line leftover = sheet.line("gemalto", CheckGroup.MIDDLEWARE);
        gemalto.basis().ifPresent(leftover::basis);
        if (!place.isWindows()) {
            List.of(middleware, piv, leftover).forEach(Line::notHere);
            return;
        }
        Inventory inventory = new Inventory(place);
        middleware(inventory.of(oberthur), oberthur, middleware, sheet);
        minidriver(place, knowledge.pivMinidriver(), piv, sheet);
        leftover(inventory.of(gemalto), leftover, sheet);
    }

    private static void middleware(Reading<List<Found>> found, Product oberthur, Line line, Sheet sheet) {
        if (found.value().isEmpty()) {
            line.unread(found);
            return;
        }
        line.from(found);
        if (found.value().get().isEmpty()) {
            line.fail("missing");
            sheet.fact("middleware.version", Standing.BAD, "not installed", found);
            return;
        }
        Found installed = found.value().get().get(0);
        Optional<ProductVersion> number = installed.number();
        Standing standing = Standing.NEUTRAL;
        if (oberthur.minimum().isEmpty()) {
            line.pass("present", installed.name(), installed.version());
        } else if (number.isEmpty()) {
            line.unknown("noVersion", installed.name());
            standing = Standing.UNKNOWN;
        } else if (number.get().compareTo(oberthur.minimum().get()) < 0) {
            line.warn("outdated", installed.name(), installed.version(), oberthur.minimumText());
            standing = Standing.BAD;
        } else {
            line.pass("current", installed.name(), installed.version());
            standing = Standing.GOOD;
        }
        sheet.fact("middleware.version", standing, installed.version().isBlank() ? "unknown" : installed.version(),
                found);
    }

    private static void minidriver(Workplace place, Product piv, Line line, Sheet sheet) {
        Optional<RegistryTree> registry = place.smartcards().value();
        if (registry.isEmpty()) {
            line.unread(place.smartcards());
            return;
        }
        line.from(place.smartcards());
        List<String> cards = registry.get().below(CARDS);
        Optional<String> known = cards.stream().map(RegistryTree::lastPart)
                .filter(name -> piv.words().stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains)).findFirst();
        if (known.isPresent()) {
            line.pass("present", known.get());
            sheet.fact("middleware.piv-minidriver", Standing.GOOD, known.get(), place.smartcards());
        } else if (cards.isEmpty()) {
            line.unknown("noList");
        } else {
            line.warn("missing");
            sheet.fact("middleware.piv-minidriver", Standing.BAD, "not registered", place.smartcards());
        }
    }

    private static void leftover(Reading<List<Found>> found, Line line, Sheet sheet) {
        if (found.value().isEmpty()) {
            line.unread(found);
            return;
        }
        String names = found.value().get().stream().map(item -> (item.name() + " " + item.version()).strip())
                .collect(Collectors.joining(", "));
        line.from(found);
        if (names.isEmpty()) {
            line.pass("none");
        } else {
            line.warn("left", names);
        }
        sheet.fact("middleware.gemalto", names.isEmpty() ? Standing.GOOD : Standing.BAD,
                names.isEmpty() ? "not present" : names, found);
    }
}
