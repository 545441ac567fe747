package org.raworkbench.internal.logs.ui.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A condition in words. */
public final class ConditionWords {

    private ConditionWords() {
    }

    /** All of it in one line, times as the clock of {@code zone} shows them. */
    public static String of(LineCondition condition, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        condition.expression().ifPresent(text -> parts.add(Messages.text(condition.ignoreCase()
                ? "condition.textAnyCase" : "condition.text", text)));
        condition.atLeast().ifPresent(least -> parts.add(Messages.text("condition.severity",
                SeverityWords.of(least))));
        condition.source().ifPresent(path -> parts.add(Messages.text("condition.source", path)));
        condition.component().ifPresent(name -> parts.add(Messages.text("condition.component", name)));
        condition.from().ifPresent(from -> parts.add(Messages.text("condition.from", TableColumns.time(from, zone))));
        condition.to().ifPresent(to -> parts.add(Messages.text("condition.to", TableColumns.time(to, zone))));
        return String.join(", ", parts);
    }
}
