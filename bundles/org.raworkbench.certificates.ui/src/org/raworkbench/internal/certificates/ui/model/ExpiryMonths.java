package org.raworkbench.internal.certificates.ui.model;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.certificates.report.ExpiryList;

/**
 * How many certificates end in each month, from this month on; what has ended before is one number.
 *
 * @param ended how many ended before this month
 * @param months this month and those after it, months without any included
 * @param later how many end after the last of {@code months}
 */
public record ExpiryMonths(long ended, List<Month> months, long later) {

    /** Two years ahead: the life of a certificate. */
    private static final int MOST = 24;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** One bar. */
    public record Month(YearMonth month, long count) {

        /** For below the bar. */
        public String label() {
            return SHORT.format(month);
        }
    }

    public ExpiryMonths {
        months = List.copyOf(months);
    }

    /** The months of {@code list}, beginning with that of {@code now}. */
    public static ExpiryMonths of(ExpiryList list, Instant now, ZoneId zone) {
        SortedMap<YearMonth, Long> counts = list.byMonth(zone);
        YearMonth first = YearMonth.from(now.atZone(zone));
        YearMonth beyond = first.plusMonths(MOST);
        List<Month> months = new ArrayList<>();
        YearMonth last = counts.isEmpty() ? first : counts.lastKey();
        for (YearMonth month = first; month.isBefore(beyond) && !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Month(month, counts.getOrDefault(month, 0L)));
        }
        return new ExpiryMonths(sum(counts.headMap(first)), months, sum(counts.tailMap(beyond)));
    }

    /** The highest bar. */
    public long most() {
        return months.stream().mapToLong(Month::count).max().orElse(0);
    }

    /** The same in sentences, for those who cannot see the bars. */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (ended > 0) {
            text.append(NLS.bind(Messages.Months_ended, ended)).append(' ');
        }
        for (Month month : months) {
            if (month.count() > 0) {
                text.append(NLS.bind(Messages.Months_month, LONG.format(month.month()), month.count())).append(' ');
            }
        }
        if (later > 0) {
            text.append(NLS.bind(Messages.Months_later, later));
        }
        return text.isEmpty() ? Messages.Months_none : text.toString().strip();
    }

    private static long sum(SortedMap<YearMonth, Long> part) {
        return part.values().stream().mapToLong(Long::longValue).sum();
    }
}
