package org.raworkbench.internal.logs.evtx.exported;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.internal.logs.evtx.EventTime;

/**
 * Reads the times of exports, which follow the language of the computer that wrote them. Where day and month could be
 * either, the day comes first, as in the United Kingdom, until a row of the same file shows that the month does.
 */
final class ExportedTime {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})[-/. ]{1,2}(\\d{1,2})[-/. ]{1,2}(\\d{1,4})[T ,]+"
            + "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,](\\d{1,9}))?\\s*([AaPp])?\\.?[Mm]?\\.?(Z)?.*");

    private boolean monthFirst;

    /** ISO 8601 with seven decimals and no zone, {@code Z} only when the text has it; empty when it is no time. */
    String read(String text) {
        Optional<String> utc = EventTime.sevenDecimals(text);
        if (utc.isPresent()) {
            return utc.get();
        }
        Matcher matcher = NUMBERS.matcher(text.length() > 64 ? text.substring(0, 64) : text);
        if (!matcher.matches()) {
            return "";
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        int third = Integer.parseInt(matcher.group(3));
        if (matcher.group(1).length() == 4) {
            return write(first, second, third, matcher);
        }
        if (first <= 12 && second > 12) {
            monthFirst = true;
        } else if (first > 12) {
            monthFirst = false;
        }
        int year = third < 100 ? 2000 + third : third;
        return monthFirst ? write(year, first, second, matcher) : write(year, second, first, matcher);
    }

    private static String write(int year, int month, int day, Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(4));
        int minute = Integer.parseInt(matcher.group(5));
        int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
        if (matcher.group(8) != null) {
            boolean afternoon = matcher.group(8).equalsIgnoreCase("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) {
            return "";
        }
        String decimals = (matcher.group(7) == null ? "" : matcher.group(7)) + "0000000";
        StringBuilder text = new StringBuilder(28);
        EventTime.digits(text, year, 4);
        text.append('-');
        EventTime.digits(text, month, 2);
        text.append('-');
        EventTime.digits(text, day, 2);
        text.append('T');
        EventTime.digits(text, hour, 2);
        text.append(':');
        EventTime.digits(text, minute, 2);
        text.append(':');
        EventTime.digits(text, second, 2);
        text.append('.').append(decimals, 0, 7);
        if (matcher.group(9) != null) {
            text.append('Z');
        }
        return text.toString();
    }
}
