package org.raworkbench.internal.logs.ui.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.raworkbench.internal.logs.rules.LogRule;
import org.raworkbench.smartcard.CommandNames;
import org.raworkbench.smartcard.StatusWords;

/** What is known about the codes and card commands in a record. */
final class RecordNotes {

    private static final int LONGEST = 8 << 10;
    private static final int MOST = 40;
    private static final Pattern COMMAND = Pattern.compile(
            "(?i)(?:APDU\\s*:|outgoing APDU[^\\n]*\\n|C-APDU\\s*:?|APDU>|=>)\\s*((?:[0-9A-F]{2}[ :]?){4,})");
    private static final Pattern ANSWER = Pattern.compile(
            "(?i)(?:SW\\s*[:=]|incoming APDU[^\\n]*\\n|R-APDU\\s*:?|APDU<|<=)\\s*((?:[0-9A-F]{2}[ :]?){2,})");

    private RecordNotes() {
    }

    /** @param met gives the rules that a text meets */
    static List<String> of(String record, Function<String, List<LogRule>> met) {
        String text = record.length() > LONGEST ? record.substring(0, LONGEST) : record;
        Set<String> notes = new LinkedHashSet<>();
        Matcher command = COMMAND.matcher(text);
        while (command.find() && notes.size() < MOST) {
            notes.add(command(bytes(command.group(1))));
        }
        Matcher answer = ANSWER.matcher(text);
        while (answer.find() && notes.size() < MOST) {
            notes.add(answer(bytes(answer.group(1))));
        }
        met.apply(text).forEach(rule -> notes.add(meaning(rule)));
        return List.copyOf(notes);
    }

    private static int[] bytes(String hex) {
        String digits = hex.replaceAll("[^0-9A-Fa-f]", "");
        int[] bytes = new int[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = Integer.parseInt(digits, 2 * i, 2 * i + 2, 16);
        }
        return bytes;
    }

    /** ISO/IEC 7816-4:2020, 5.2; the data are not repeated, a passcode may be among them. */
    private static String command(int[] bytes) {
        String name = CommandNames.of(bytes[0], bytes[1]).orElse(Messages.text("apdu.unknown"));
        String head = String.format("%02X %02X %02X %02X", bytes[0], bytes[1], bytes[2], bytes[3]);
        return bytes.length > 5 ? Messages.text("apdu.command", head, name, bytes[4])
                : Messages.text("apdu.short", head, name);
    }

    private static String answer(int[] bytes) {
        int status = bytes[bytes.length - 2] << 8 | bytes[bytes.length - 1];
        return Messages.text("apdu.answer", String.format("%04X", status), StatusWords.meaning(status),
                bytes.length - 2);
    }

    /** What rules say: each knows the codes of those that write them. */
    private static String meaning(LogRule rule) {
        String who = rule.actors().stream().map(LogPages::actor).collect(Collectors.joining(", "));
        return Messages.text(rule.remedy().isEmpty() ? "meaning.only" : "meaning", rule.title(), rule.explanation(),
                rule.remedy(), who);
    }
}
