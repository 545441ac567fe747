package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.RegistryValue;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/** The .NET Framework that Credential Management needs. */
final class DotNetCheck implements Check {

    private static final String KEY = "HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full";

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        String name = knowledge.dotnet().name();
        Line line = sheet.line("dotnet", CheckGroup.WINDOWS).expecting(name).basis(knowledge.dotnet().basis());
        Optional<RegistryTree> registry = place.windows().value();
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        if (registry.isEmpty()) {
            line.unread(place.windows());
            return;
        }
        OptionalLong release = registry.get().value(KEY, "Release").map(RegistryValue::number)
                .orElse(OptionalLong.empty());
        line.from(place.windows());
        if (registry.get().isDenied(KEY)) {
            line.unknown("denied");
        } else if (release.isEmpty()) {
            line.fail("missing", name);
            sheet.fact("dotnet.version", Standing.BAD, "not installed", place.windows());
        } else {
            boolean enough = release.getAsLong() >= knowledge.dotnet().release();
            String number = String.valueOf(release.getAsLong());
            if (enough) {
                line.pass("present", name, number);
            } else {
                line.fail("outdated", name, number);
            }
            sheet.fact("dotnet.version", enough ? Standing.GOOD : Standing.BAD, "release " + number, place.windows());
        }
    }
}
