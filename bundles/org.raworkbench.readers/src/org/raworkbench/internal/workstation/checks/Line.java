package org.raworkbench.internal.workstation.checks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.raworkbench.core.Actor;
import org.raworkbench.internal.workstation.knowledge.Basis;
import org.raworkbench.internal.workstation.raw.Reading;
import org.raworkbench.workstation.CheckGroup;
import org.raworkbench.workstation.CheckResult;
import org.raworkbench.workstation.WorkstationCheck;

/**
 * One line in the making. The texts of an outcome {@code O} of the check {@code C} are {@code C.O}, {@code C.O.action}
 * and
 * {@code C.O.why}; a fault is the finding {@code workstation.C-O}.
 */
final class Line {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final Sheet sheet;
    private final String id;
    private final CheckGroup group;
    private String texts;
    private String source = "";
    private String basis = "";
    private String title;
    private Object[] expectation = {};
    private List<Actor> actors = List.of(Actor.IT);

    Line(Sheet sheet, String id, CheckGroup group) {
        this.sheet = sheet;
        this.id = id;
        this.group = group;
        this.texts = id;
    }

    /** A day as everywhere in the workbench: "12 Jun 2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Takes the texts of another id: for lines that exist once for each of several things. */
    Line like(String other, String ownTitle) {
        texts = other;
        title = ownTitle;
        return this;
    }

    /** Where it was read. */
    Line from(Reading<?> reading) {
        source = reading.source();
        return this;
    }

    /** What the expectation rests on. */
    Line basis(Basis known) {
        basis = known.toString();
        return this;
    }

    /** What the text of the expectation speaks of. */
    Line expecting(Object... arguments) {
        expectation = arguments.clone();
        return this;
    }

    /** Who can put it right, when it is not local IT. */
    Line by(Actor... fixers) {
        actors = List.of(fixers);
        return this;
    }

    void pass(String outcome, Object... arguments) {
        add(CheckResult.PASS, outcome, arguments);
    }

    void warn(String outcome, Object... arguments) {
        add(CheckResult.WARN, outcome, arguments);
    }

    void fail(String outcome, Object... arguments) {
        add(CheckResult.FAIL, outcome, arguments);
    }

    void unknown(String outcome, Object... arguments) {
        add(CheckResult.UNKNOWN, outcome, arguments);
    }

    void notNeeded(String outcome, Object... arguments) {
        add(CheckResult.NOT_APPLICABLE, outcome, arguments);
    }

    /** {@code reading} brought nothing. */
    void unread(Reading<?> reading) {
        from(reading);
        sheet.add(new WorkstationCheck(id, group, title(), CheckResult.UNKNOWN,
                Messages.text("unread", title(), reading.problem()), expected(), source, basis, "", List.of(Actor.IT),
                Messages.text("unread.action"), ""));
    }

    /** Only Windows has it. */
    void notHere() {
        sheet.add(new WorkstationCheck(id, group, title(), CheckResult.NOT_APPLICABLE, Messages.text("notHere"), "", "",
                "", "", List.of(), "", ""));
    }

    private void add(CheckResult result, String outcome, Object... arguments) {
        String key = texts + "." + outcome;
        String action = Messages.optional(key + ".action", arguments);
        boolean fault = result.isFault();
        sheet.add(new WorkstationCheck(id, group, title(), result, Messages.text(key, arguments), expected(), source,
                basis, Messages.optional(key + ".why", arguments), action.isEmpty() ? List.of() : actors, action,
                fault ? "workstation." + texts + "-" + hyphenated(outcome) : ""));
    }

    private static String hyphenated(String outcome) {
        return outcome.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private String title() {
        return title == null ? Messages.text(texts + ".title") : title;
    }

    private String expected() {
        return Messages.optional(texts + ".expected", Arrays.stream(expectation).toArray());
    }
}
