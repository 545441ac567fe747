package org.raworkbench.internal.workstation.checks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.raworkbench.core.Fact.Standing;
import org.raworkbench.internal.workstation.knowledge.WindowsChange;
import org.raworkbench.internal.workstation.knowledge.WindowsChange.State;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;
import org.raworkbench.internal.workstation.raw.EventList.Event;
import org.raworkbench.internal.workstation.raw.RegistryTree;
import org.raworkbench.internal.workstation.raw.RegistryValue;
import org.raworkbench.internal.workstation.raw.Workplace;
import org.raworkbench.workstation.CheckGroup;

/**
 * The change of Windows that moved the keys of cards to another provider, the switch against it, and its precursors.
 */
final class KeyStorageCheck implements Check {

    private static final String CALAIS = "HKLM\\SOFTWARE\\Microsoft\\Cryptography\\Calais";
    private static final int PRECURSOR = 624;

    @Override
    public void look(Workplace place, WorkstationKnowledge knowledge, Instant now, Sheet sheet) {
        WindowsChange change = knowledge.change();
        Line line = sheet.line("csp-ksp", CheckGroup.WINDOWS).basis(change.basis());
        if (!place.isWindows()) {
            line.notHere();
            return;
        }
        OptionalLong events = events(place, sheet);
        Optional<WindowsBuild> build = place.windows().value().flatMap(WindowsBuild::of);
        Optional<RegistryTree> calais = place.smartcards().value().filter(registry -> !registry.isDenied(CALAIS));
        if (build.isEmpty()) {
            line.unread(place.windows().value().isEmpty() ? place.windows()
                    : org.raworkbench.internal.workstation.raw.Reading.failed(place.windows().source(),
                            Messages.text("noBuild")));
            return;
        }
        State state = change.state(build.get().build(), build.get().revision());
        boolean held = calais.flatMap(registry -> registry.value(CALAIS, "DisableCapiOverrideForRSA"))
                .map(RegistryValue::number).filter(number -> number.isPresent() && number.getAsLong() == 0).isPresent();
        line.from(place.windows());
        if (held && state != State.BEFORE) {
            line.from(place.smartcards()).warn("held", Line.day(change.date()), change.overrideEnds().toString());
        } else if (calais.isEmpty() && state != State.BEFORE) {
            line.from(place.smartcards()).unknown("noSwitch", build.get().number(), place.smartcards().value().isEmpty()
                    ? place.smartcards().problem() : Messages.text("denied"));
        } else {
            weigh(state, events, build.get(), change, line);
        }
        sheet.fact("windows.csp-ksp", standing(state, held, events), held && state != State.BEFORE ? "held back"
                : switch (state) {
                    case BEFORE -> "not installed";
                    case AFTER -> "in force";
                    case UNKNOWN -> "unknown";
                }, place.windows());
    }

    private static void weigh(State state, OptionalLong events, WindowsBuild build, WindowsChange change, Line line) {
        String day = Line.day(change.date());
        boolean seen = events.isPresent() && events.getAsLong() > 0;
        switch (state) {
            case AFTER -> {
                if (seen) {
                    line.warn("change", day, events.getAsLong(), build.number());
                } else if (events.isPresent()) {
                    line.pass("quiet", day, build.number());
                } else {
                    line.unknown("unseen", day, build.number());
                }
            }
            case BEFORE -> {
                if (seen) {
                    line.warn("coming", day, events.getAsLong(), build.number());
                } else {
                    line.pass("before", day, build.number());
                }
            }
            case UNKNOWN -> {
                if (seen) {
                    line.warn("likely", day, events.getAsLong(), build.number());
                } else {
                    line.unknown("unclear", day, build.number());
                }
            }
        }
    }

    private static Standing standing(State state, boolean held, OptionalLong events) {
        boolean seen = events.isPresent() && events.getAsLong() > 0;
        return switch (state) {
            case AFTER -> seen || held ? Standing.BAD : Standing.NEUTRAL;
            case BEFORE -> seen ? Standing.NEUTRAL : Standing.GOOD;
            case UNKNOWN -> held ? Standing.BAD : Standing.UNKNOWN;
        };
    }

    /** How many precursors were recorded; empty when the log could not be read. Other providers have a 624 too. */
    private static OptionalLong events(Workplace place, Sheet sheet) {
        if (place.events().value().isEmpty()) {
            return OptionalLong.empty();
        }
        List<Event> ours = place.events().value().get().events().stream()
                .filter(event -> event.id() == PRECURSOR && isSmartCard(event.provider())).toList();
        sheet.fact("windows.event-624", ours.isEmpty() ? Standing.GOOD : Standing.BAD, String.valueOf(ours.size()),
                place.events());
        return OptionalLong.of(ours.size());
    }

    private static boolean isSmartCard(String provider) {
        String plain = provider.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return plain.contains("smartcard") || plain.contains("scard");
    }
}
