package org.raworkbench.architecture.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.House;

/** The plan of the house: which bundle may use which. A new bundle is put in here before it is built. */
final class Plan {

    private static final String PREFIX = "org.raworkbench.";
    private static final String SHARED_UI = PREFIX + "ui";

    /** Bundles that run without a window, and what each may use. Engines read card contents through inspection only. */
    private static final Map<String, Set<String>> WITHOUT_WINDOW = plan(Map.of(
            "core", Set.of(),
            "smartcard", Set.of("core"),
            "smartcard.pcsc", Set.of("core", "smartcard"),
            "smartcard.demo", Set.of("core", "smartcard"),
            "inspection", Set.of("core", "smartcard"),
            "certificates", Set.of("core", "smartcard", "inspection"),
            "readers", Set.of("core", "smartcard", "inspection"),
            "logs", Set.of("core", "smartcard"),
            "guidance", Set.of("core", "smartcard", "inspection"),
            "cases", Set.of("core", "smartcard", "inspection", "guidance")));

    /** The front doors: they use what they open, and nobody uses them. */
    private static final String COMMAND_LINE = PREFIX + "cli";
    private static final Set<String> WINDOWED_TOPS = Set.of(PREFIX + "app", PREFIX + "help");

    private Plan() {
    }

    private static Map<String, Set<String>> plan(Map<String, Set<String>> shortNames) {
        Map<String, Set<String>> plan = new LinkedHashMap<>();
        shortNames.forEach((name, used) -> plan.put(PREFIX + name, prefixed(used)));
        return Map.copyOf(plan);
    }

    private static Set<String> prefixed(Set<String> names) {
        Set<String> full = new LinkedHashSet<>();
        names.forEach(name -> full.add(PREFIX + name));
        return full;
    }

    /** Whether {@code name} is one view's bundle; the one that all views share is not. */
    static boolean isView(String name) {
        return name.startsWith(PREFIX) && name.endsWith(".ui") && !name.equals(SHARED_UI);
    }

    /** The engine that a view shows: the bundle's name without its last part. */
    static String engineOf(String view) {
        return view.substring(0, view.length() - ".ui".length());
    }

    static boolean runsWithoutWindow(String name) {
        return WITHOUT_WINDOW.containsKey(name) || name.equals(COMMAND_LINE);
    }

    /** Tests and tools may use whatever they test and show; only {@link FriendsOnly} binds them. */
    static boolean isFree(Bundle bundle) {
        return bundle.isTest() || bundle.tool();
    }

    /** What {@code bundle} may use; empty when the plan does not know the bundle. */
    static Optional<Set<String>> mayUse(Bundle bundle, House house) {
        String name = bundle.name();
        if (WITHOUT_WINDOW.containsKey(name)) {
            return Optional.of(WITHOUT_WINDOW.get(name));
        }
        if (name.equals(SHARED_UI)) {
            return Optional.of(prefixed(Set.of("core", "smartcard")));
        }
        if (isView(name) && WITHOUT_WINDOW.containsKey(engineOf(name))) {
            Set<String> used = prefixed(Set.of("core", "smartcard", "ui"));
            used.add(engineOf(name));
            // what the engine's answers speak of, the view has to name too
            used.addAll(WITHOUT_WINDOW.get(engineOf(name)));
            return Optional.of(used);
        }
        if (name.equals(COMMAND_LINE)) {
            return Optional.of(WITHOUT_WINDOW.keySet());
        }
        if (WINDOWED_TOPS.contains(name)) {
            Set<String> used = new LinkedHashSet<>(WITHOUT_WINDOW.keySet());
            used.add(SHARED_UI);
            house.bundles().stream().map(Bundle::name).filter(Plan::isView).forEach(used::add);
            return Optional.of(used);
        }
        return Optional.empty();
    }
}
