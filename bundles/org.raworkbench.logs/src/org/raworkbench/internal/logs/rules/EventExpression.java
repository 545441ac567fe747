package org.raworkbench.internal.logs.rules;

import java.util.List;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;

/** The expression for a Windows event in a line: as CSV, as XML, or as our own text of an event log file. */
final class EventExpression {

    private EventExpression() {
    }

    /** @param event {@code {provider: expression, ids: [number]}} */
    static String of(JsonRow event) {
        String provider = "(?:" + event.text("provider") + ")";
        List<JsonElement> ids = event.list("ids");
        if (ids.isEmpty()) {
            throw new RuleFault("rule.missing", "ids");
        }
        String numbers = ids.stream().map(id -> Integer.toString(id.getAsInt()))
                .collect(Collectors.joining("|", "(?:", ")"));
        String table = provider + "[\"',;:/\\t \\[(]{1,3}" + numbers + "(?:[^0-9]|$)";
        String markup = "Provider Name=['\"]" + provider + "['\"].*<EventID[^>]*>" + numbers + "</EventID>";
        return table + "|" + markup;
    }
}
