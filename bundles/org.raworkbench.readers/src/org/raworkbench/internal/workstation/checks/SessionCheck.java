package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** Whether the session is local; through RDP and Citrix the readers of another device are redirected. */
final class SessionCheck implements Check {

    private static final Pattern NAME = Pattern.compile("(?m)^SESSIONNAME=(.{1,60}?)\\s*$");
    private static final List<String> AGENT = List.of("HKLM\\SOFTWARE\\HSCIC\\Identity Agent",
            "HKLM\\SOFTWARE\\WOW6432Node\\HSCIC\\Identity Agent");

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("session", CheckGroup.WINDOWS).basis(knowledge.session());
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        if (place.session().value().isEmpty()) {
            line.unread(place.session());
            return;
        }
        Matcher matcher = NAME.matcher(place.session().value().get());
        String name = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        line.from(place.session());
        boolean noReader = place.cards().value()
                .filter(cards -> cards.answers() && cards.readers().isEmpty()).isPresent();
        if (name.isEmpty()) {
            line.unknown("noName");
        } else if (name.startsWith("rdp")) {
            remote("RDP", noReader, line);
            sheet.fact("session", Standing.NEUTRAL, "RDP", place.session());
        } else if (name.startsWith("ica")) {
            citrix(place, noReader, line);
            sheet.fact("session", Standing.NEUTRAL, "Citrix", place.session());
        } else {
            line.pass("local");
            sheet.fact("session", Standing.GOOD, "local", place.session());
        }
    }

    private static void citrix(Workplace place, boolean noReader, Line line) {
        Optional<RegistryTree> registry = place.nhs().value();
        boolean polling = registry.isPresent() && AGENT.stream().map(key -> registry.get().text(key,
                "UseCardReaderPolling"))
                .flatMap(Optional::stream).anyMatch("true"::equalsIgnoreCase);
        if (registry.isPresent() && !polling && !noReader) {
            line.warn("noPolling");
        } else {
            remote("Citrix", noReader, line);
        }
    }

    private static void remote(String kind, boolean noReader, Line line) {
        if (noReader) {
            line.fail("noReader", kind);
        } else {
            line.pass("remote", kind);
        }
    }
}
