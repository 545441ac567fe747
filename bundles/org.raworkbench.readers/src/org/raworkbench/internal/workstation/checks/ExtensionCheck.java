package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.FileList;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** What the retired NHS Chrome extension left behind. */
final class ExtensionCheck implements Check {

    private static final List<String> FILES = List.of("\\HSCIC\\NativeBridge", "\\uk.nhs.ncrs.auth.json");
    private static final List<String> KEYS = List.of("HKLM\\SOFTWARE\\Google\\Chrome\\NativeMessagingHosts",
            "HKLM\\SOFTWARE\\WOW6432Node\\Google\\Chrome\\NativeMessagingHosts",
            "HKCU\\SOFTWARE\\Google\\Chrome\\NativeMessagingHosts");
    private static final String HOST = "uk.nhs.ncrs.auth";

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        Line line = sheet.line("chrome-extension", CheckGroup.BROWSER).basis(knowledge.browserBasis().get("extension"));
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        List<String> traces = new ArrayList<>();
        place.files().value().ifPresent(files -> traces.addAll(inFiles(files)));
        place.browsers().value().ifPresent(registry -> traces.addAll(inRegistry(registry)));
        Reading<?> seen = place.files().value().isPresent() ? place.files() : place.browsers();
        if (!traces.isEmpty()) {
            line.from(seen).warn("traces", String.join(", ", traces));
            sheet.fact("browser.chrome-extension", Standing.BAD, "traces", seen);
        } else if (place.files().value().isEmpty()) {
            line.unread(place.files());
        } else if (place.browsers().value().isEmpty()) {
            line.unread(place.browsers());
        } else {
            line.from(seen).pass("none");
            sheet.fact("browser.chrome-extension", Standing.GOOD, "no traces", seen);
        }
    }

    private static List<String> inFiles(FileList files) {
        return FILES.stream().map(files::path).flatMap(java.util.Optional::stream).toList();
    }

    private static List<String> inRegistry(RegistryTree registry) {
        return KEYS.stream().flatMap(key -> registry.below(key).stream())
                .filter(key -> RegistryTree.lastPart(key).toLowerCase(Locale.ROOT).equals(HOST)).toList();
    }
}
