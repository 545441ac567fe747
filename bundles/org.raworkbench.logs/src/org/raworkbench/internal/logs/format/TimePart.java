package org.raworkbench.internal.logs.format;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece of a {@link TimeLayout}.
 *
 * @param value number of digits, 1 for one or two; the byte of a literal
 */
record TimePart(Kind kind, int value) {

    enum Kind {
        YEAR, SHORT_YEAR, MONTH, MONTH_NAME, DAY, HOUR, HALF_HOUR, MINUTE, SECOND, DIGITS, FRACTION, MILLIS, ZONE, HALF,
                DAY_NAME,
        T, BLANK, LITERAL, EPOCH, MICROS
    }

    static TimePart[] of(String layout) {
        if (layout.equals("epoch")) {
            return new TimePart[] {new TimePart(Kind.EPOCH, 0)};
        }
        if (layout.equals("micros")) {
            return new TimePart[] {new TimePart(Kind.MICROS, 0)};
        }
        List<TimePart> parts = new ArrayList<>();
        int at = 0;
        while (at < layout.length()) {
            char letter = layout.charAt(at);
            int end = at;
            while (end < layout.length() && layout.charAt(end) == letter) {
                end++;
            }
            int count = end - at;
            if (letter == 'T' || !Character.isLetter(letter) && letter != ' ') {
                count = 1;
            }
            parts.add(part(layout, letter, count));
            at += count;
        }
        if (parts.isEmpty()) {
            throw new FormatFault("emptyTime");
        }
        return parts.toArray(TimePart[]::new);
    }

    private static TimePart part(String layout, char letter, int count) {
        return switch (letter) {
            case 'y' -> new TimePart(counted(layout, count == 4 || count == 2)
                    && count == 4 ? Kind.YEAR : Kind.SHORT_YEAR, count);
            case 'M' -> {
                counted(layout, count <= 3);
                yield new TimePart(count == 3 ? Kind.MONTH_NAME : Kind.MONTH, count);
            }
            case 'd' -> two(layout, Kind.DAY, count);
            case 'H' -> two(layout, Kind.HOUR, count);
            case 'h' -> two(layout, Kind.HALF_HOUR, count);
            case 'm' -> two(layout, Kind.MINUTE, count);
            case 's' -> two(layout, Kind.SECOND, count);
            case 'S' -> {
                counted(layout, count <= 9);
                yield new TimePart(Kind.DIGITS, count);
            }
            case 'f' -> new TimePart(Kind.FRACTION, count);
            case 'n' -> new TimePart(Kind.MILLIS, count);
            case 'z' -> new TimePart(Kind.ZONE, count);
            case 'a' -> new TimePart(Kind.HALF, count);
            case 'E' -> new TimePart(Kind.DAY_NAME, count);
            case '_' -> new TimePart(Kind.T, count);
            case ' ' -> new TimePart(Kind.BLANK, count);
            default -> {
                if (letter > 126 || Character.isLetter(letter) && letter != 'T') {
                    throw new FormatFault("timeLetter", letter, layout);
                }
                yield new TimePart(Kind.LITERAL, letter);
            }
        };
    }

    private static TimePart two(String layout, Kind kind, int count) {
        counted(layout, count <= 2);
        return new TimePart(kind, count);
    }

    private static boolean counted(String layout, boolean right) {
        if (!right) {
            throw new FormatFault("timeLetters", layout);
        }
        return true;
    }
}
