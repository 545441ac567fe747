package org.raworkbench.internal.workstation.raw;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the Windows registry as it was read. Keys are written with short roots ({@code HKLM\SOFTWARE\...}); neither
 * keys nor names depend on upper and lower case. Immutable once built.
 */
public final class RegistryTree {

    private static final Map<String, String> ROOTS = Map.of("hkey_local_machine", "hklm", "hkey_current_user", "hkcu",
            "hkey_classes_root", "hkcr", "hkey_users", "hku");

    private final Map<String, Map<String, RegistryValue>> keys = new LinkedHashMap<>();
    private final Map<String, String> spelling = new LinkedHashMap<>();
    private final Set<String> denied = new LinkedHashSet<>();

    /** Adds a key. */
    RegistryTree key(String path) {
        String folded = fold(path);
        keys.computeIfAbsent(folded, name -> new LinkedHashMap<>());
        spelling.putIfAbsent(folded, path);
        return this;
    }

    /** Adds a value to a key. */
    RegistryTree value(String path, String name, RegistryValue value) {
        String folded = fold(path);
        spelling.putIfAbsent(folded, path);
        keys.computeIfAbsent(folded, key -> new LinkedHashMap<>()).put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    /** Notes that a key is there but must not be read. */
    RegistryTree denied(String path) {
        denied.add(fold(path));
        return this;
    }

    static String fold(String path) {
        String lower = path.strip().toLowerCase(Locale.ROOT);
        int end = lower.indexOf('\\');
        String root = end < 0 ? lower : lower.substring(0, end);
        return ROOTS.getOrDefault(root, root) + (end < 0 ? "" : lower.substring(end));
    }

    /** Whether the key was read. */
    public boolean has(String path) {
        return keys.containsKey(fold(path));
    }

    /** Whether the key, or one above it, must not be read. */
    public boolean isDenied(String path) {
        String key = fold(path);
        return denied.stream().anyMatch(barred -> key.equals(barred) || key.startsWith(barred + "\\"));
    }

    /** Whether any key must not be read. */
    public boolean hasDenied() {
        return !denied.isEmpty();
    }

    /** A value of a key. */
    public Optional<RegistryValue> value(String path, String name) {
        return Optional.ofNullable(keys.getOrDefault(fold(path), Map.of()).get(name.toLowerCase(Locale.ROOT)));
    }

    /** The text of a value, without space around it; empty when there is none or it is blank. */
    public Optional<String> text(String path, String name) {
        return value(path, name).map(value -> value.text().strip()).filter(text -> !text.isEmpty());
    }

    /** The texts of all values of a key. */
    public List<String> texts(String path) {
        return keys.getOrDefault(fold(path), Map.of()).values().stream().map(RegistryValue::text).toList();
    }

    /** All keys that were read below {@code path}, itself not, in the order of the source and as it spells them. */
    public List<String> below(String path) {
        String prefix = fold(path) + "\\";
        return keys.keySet().stream().filter(key -> key.startsWith(prefix)).map(spelling::get).toList();
    }

    /** Whether no key at all was read. */
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The last part of a key. */
    public static String lastPart(String path) {
        return path.substring(path.lastIndexOf('\\') + 1);
    }
}
