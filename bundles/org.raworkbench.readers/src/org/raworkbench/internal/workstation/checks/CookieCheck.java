package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.RegistryValue;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Whether a policy blocks third-party cookies, without which a page cannot talk to Credential Management. */
final class CookieCheck implements Check {

    private static final List<String> POLICIES = List.of("HKLM\\SOFTWARE\\Policies\\Google\\Chrome",
            "HKCU\\SOFTWARE\\Policies\\Google\\Chrome", "HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge",
            "HKCU\\SOFTWARE\\Policies\\Microsoft\\Edge");

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("third-party-cookies", CheckGroup.BROWSER)
                .basis(knowledge.browserBasis().get("cookies"));
        Optional<RegistryTree> registry = place.browsers().value();
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        if (registry.isEmpty()) {
            line.unread(place.browsers());
            return;
        }
        List<String> blocking = new ArrayList<>();
        boolean exempt = false;
        for (String key : POLICIES) {
            if (registry.get().value(key, "BlockThirdPartyCookies").map(RegistryValue::number)
                    .filter(number -> number.isPresent() && number.getAsLong() == 1).isPresent()) {
                boolean allowed = registry.get().texts(key + "\\CookiesAllowedForUrls").stream()
                        .anyMatch(pattern -> pattern.contains("localhost"));
                exempt |= allowed;
                if (!allowed) {
                    blocking.add(key.contains("Edge") ? "Microsoft Edge" : "Google Chrome");
                }
            }
        }
        line.from(place.browsers());
        if (!blocking.isEmpty()) {
            line.fail("blocked", String.join(", ", blocking.stream().distinct().toList()));
        } else if (POLICIES.stream().anyMatch(registry.get()::isDenied)) {
            line.unknown("denied");
            return;
        } else {
            line.pass(exempt ? "exempt" : "free");
        }
        sheet.fact("browser.third-party-cookies", blocking.isEmpty() ? Standing.GOOD : Standing.BAD,
                blocking.isEmpty() ? exempt ? "allowed for localhost" : "not blocked by policy" : "blocked by policy",
                place.browsers());
    }
}
