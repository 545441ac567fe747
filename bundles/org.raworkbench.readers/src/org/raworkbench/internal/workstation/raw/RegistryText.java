package org.raworkbench.internal.workstation.raw;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code reg query} prints, and registry exports ({@code .reg}).
 *
 * <p>Lines of the form {@code # KEY HKLM\... denied}, which the collector writes where a key cannot be read, say so in
 * every language of Windows. Without them the words of the error message are looked at.
 */
public final class RegistryText {

    /** {@code reg query} puts four spaces around the type; names may hold spaces. */
    private static final Pattern VALUE = Pattern.compile("^ {4}(.*?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$");
    private static final Pattern MARK = Pattern.compile("^# KEY (.+) (present|absent|denied)$");
    private static final Pattern EXPORTED = Pattern.compile("^(?:\"((?:[^\"\\\\]|\\\\.)*)\"|@)=(.*)$");
    /** "Access is denied." in the languages that were tried. */
    private static final List<String> DENIED = List.of("access is denied", "zugriff verweigert",
            "acc\u00e8s refus\u00e9",
            "acceso denegado");

    private RegistryText() {
    }

    /** The keys and values in {@code text}; what is neither is passed over. */
    public static RegistryTree parse(String text) {
        RegistryTree tree = new RegistryTree();
        String first = text.stripLeading();
        boolean export = first.startsWith("Windows Registry Editor") || first.startsWith("REGEDIT4");
        String key = "";
        for (String line : BoundedLines.of(text).toList()) {
            key = export ? exported(line, key, tree) : queried(line, key, tree);
        }
        return tree;
    }

    private static String queried(String line, String key, RegistryTree tree) {
        if (line.startsWith("HKEY_") || line.startsWith("HKLM\\") || line.startsWith("HKCU\\")) {
            tree.key(line.strip());
            return line.strip();
        }
        Matcher mark = MARK.matcher(line);
        if (mark.matches()) {
            if (mark.group(2).equals("denied")) {
                tree.denied(mark.group(1));
            }
            return mark.group(1);
        }
        Matcher value = VALUE.matcher(line);
        if (value.matches() && tree.has(key)) {
            tree.value(key, value.group(1), new RegistryValue(value.group(2), value.group(3) == null ? ""
                    : value.group(3)));
        } else if (!key.isEmpty() && DENIED.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains)) {
            tree.denied(key);
        }
        return key;
    }

    private static String exported(String line, String key, RegistryTree tree) {
        if (line.startsWith("[") && line.endsWith("]")) {
            String path = line.substring(1, line.length() - 1);
            tree.key(path);
            return path;
        }
        Matcher value = EXPORTED.matcher(line);
        if (value.matches() && !key.isEmpty()) {
            tree.value(key, value.group(1) == null ? "" : unescaped(value.group(1)), exportedValue(value.group(2)));
        }
        return key;
    }

    private static RegistryValue exportedValue(String text) {
        if (text.startsWith("\"") && text.endsWith("\"") && text.length() > 1) {
            return new RegistryValue("REG_SZ", unescaped(text.substring(1, text.length() - 1)));
        }
        if (text.startsWith("dword:")) {
            return new RegistryValue("REG_DWORD", "0x" + text.substring("dword:".length()));
        }
        return new RegistryValue("REG_BINARY", text);
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
