package org.raworkbench.internal.logs.evtx.binary;

/** Makes names that XML accepts; names of damaged files may hold anything. */
final class XmlNames {

    private XmlNames() {
    }

    /** {@code name} itself when it is valid, or with {@code _} for each character that is not. */
    static String valid(String name) {
        if (name.isEmpty()) {
            return "_";
        }
        StringBuilder changed = null;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(isStart(c) || i > 0 && isPart(c))) {
                if (changed == null) {
                    changed = new StringBuilder(name);
                }
                changed.setCharAt(i, '_');
            }
        }
        return changed == null ? name : changed.toString();
    }

    /** XML 1.0, production 4, as far as the basic plane goes; a colon is for prefixes and never first. */
    private static boolean isStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
                || c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7
                || c >= 0x370 && c <= 0x1FFF && c != 0x37E || c >= 0x3001 && c <= 0xD7FF;
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9' || c == '-' || c == '.' || c == ':' || c == 0xB7;
    }
}
