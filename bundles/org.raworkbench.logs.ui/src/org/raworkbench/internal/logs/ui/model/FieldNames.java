package org.raworkbench.internal.logs.ui.model;

import java.util.Locale;

/** Names of the fields of formats as people read them: {@code eventId} is "Event id". */
final class FieldNames {

    private FieldNames() {
    }

    static String title(String field) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            boolean begins = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(field.charAt(i - 1));
            if (begins || c == '_') {
                words.append(' ');
            }
            if (c != '_') {
                words.append(begins ? Character.toLowerCase(c) : c);
            }
        }
        return words.isEmpty() ? field : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
