package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Which environment the registry sends the Identity Agent to. Without entries it is the live one. */
final class EnvironmentCheck implements Check {

    private static final List<String> PLACES = List.of("HKLM\\SOFTWARE\\HSCIC\\Identity Agent",
            "HKLM\\SOFTWARE\\WOW6432Node\\HSCIC\\Identity Agent", "HKLM\\SOFTWARE\\Policies\\HSCIC\\Identity Agent");
    private static final String LIVE = "live";

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        String expected = knowledge.expectedEnvironment();
        Line line = sheet.line("environment", CheckGroup.NHS_SOFTWARE).expecting(expected)
                .basis(knowledge.environmentBasis());
        Optional<RegistryTree> registry = place.nhs().value();
        if (!place.isWindows()) {
            line.notHere();
        } else if (registry.isEmpty()) {
            line.unread(place.nhs());
        } else if (PLACES.stream().anyMatch(registry.get()::isDenied)) {
            line.from(place.nhs()).unknown("denied");
        } else {
            weigh(addresses(registry.get()), knowledge, expected, place, line.from(place.nhs()), sheet);
        }
    }

    private static Set<String> addresses(RegistryTree registry) {
        Set<String> addresses = new LinkedHashSet<>();
        for (String key : PLACES) {
            registry.text(key, "ActivatePOSTURL").ifPresent(addresses::add);
            for (String below : registry.below(key)) {
                registry.text(below, "ActivatePOSTURL").ifPresent(addresses::add);
            }
        }
        return addresses;
    }

    private static void weigh(Set<String> addresses, WorkstationKnowledge knowledge, String expected, Workplace place,
            Line line, Sheet sheet) {
        if (addresses.isEmpty()) {
            boolean right = expected.equals(LIVE);
            if (right) {
                line.pass("default");
            } else {
                line.fail("wrong", LIVE, expected, "-");
            }
            sheet.fact("identity-agent.environment", right ? Standing.GOOD : Standing.BAD, LIVE, place.nhs());
            return;
        }
        Optional<String> odd = addresses.stream().filter(address -> environment(address, knowledge).isEmpty())
                .findFirst();
        List<String> names = addresses.stream().map(address -> environment(address, knowledge))
                .flatMap(Optional::stream).distinct().toList();
        String all = String.join(", ", names);
        if (odd.isPresent()) {
            line.unknown("unknown", odd.get());
            sheet.fact("identity-agent.environment", Standing.UNKNOWN, odd.get(), place.nhs());
        } else if (names.equals(List.of(expected))) {
            line.pass("right", expected);
            sheet.fact("identity-agent.environment", Standing.GOOD, all, place.nhs());
        } else {
            line.fail("wrong", all, expected, String.join(", ", addresses));
            sheet.fact("identity-agent.environment", Standing.BAD, all, place.nhs());
        }
    }

    private static Optional<String> environment(String address, WorkstationKnowledge knowledge) {
        String host = address.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("[/:?].*$", "");
        // the hosts of other environments end like the live one, so the longest ending counts; live hosts have one more
        // part
        return knowledge.environments().entrySet().stream()
                .filter(entry -> host.endsWith("." + entry.getKey()) && isWhole(host, entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length())).map(Map.Entry::getValue);
    }

    private static boolean isWhole(String host, String ending) {
        return host.substring(0, host.length() - ending.length() - 1).indexOf('.') < 0;
    }
}
