package org.raworkbench.internal.inspection.chip;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A date of the production of a card: one digit of the year and three of the day in the year. The decade is not there,
 * so that every year since 2000 that fits is named, and none that was not yet.
 */
final class ProductionDate {

    /** No card of this kind is older. */
    private static final int FIRST_YEAR = 2000;
    private static final Pattern NOT_GIVEN = Pattern.compile("0000|FFFF");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4}");

    private ProductionDate() {
    }

    /** What {@code hex}, four digits, says when today is {@code today}. */
    static String meaning(String hex, LocalDate today) {
        if (NOT_GIVEN.matcher(hex).matches()) {
            return Messages.text("date.none");
        }
        if (!DIGITS.matcher(hex).matches()) {
            return Messages.text("date.invalid");
        }
        int day = Integer.parseInt(hex.substring(1));
        if (day < 1 || day > 366) {
            return Messages.text("date.invalid");
        }
        List<String> years = years(hex.charAt(0) - '0', day, today);
        return years.isEmpty() ? Messages.text("date.never", day) : Messages.text("date", day, listed(years));
    }

    private static List<String> years(int lastDigit, int day, LocalDate today) {
        List<String> years = new ArrayList<>();
        for (int year = FIRST_YEAR + lastDigit; year <= today.getYear(); year += 10) {
            if (day <= Year.of(year).length() && !LocalDate.ofYearDay(year, day).isAfter(today)) {
                years.add(String.valueOf(year));
            }
        }
        return years;
    }

    /** "2003, 2013 or 2023". */
    private static String listed(List<String> years) {
        int last = years.size() - 1;
        return last == 0 ? years.get(0)
                : Messages.text("or", String.join(", ", years.subList(0, last)), years.get(last));
    }
}
