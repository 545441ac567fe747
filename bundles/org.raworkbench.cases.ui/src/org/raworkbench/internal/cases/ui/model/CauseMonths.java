package org.raworkbench.internal.cases.ui.model;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.CaseFolder;

/**
 * How many cases had which cause in which month, so that one fault that hits many is seen.
 *
 * @param months labels of the months, the oldest first, without a gap
 * @param series the most frequent causes first
 */
public record CauseMonths(List<String> months, List<Series> series) {

    /** Nothing to show. */
    public static final CauseMonths NONE = new CauseMonths(List.of(), List.of());

    private static final int MOST_MONTHS = 12;
    private static final int MOST_CAUSES = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    /**
     * One cause over the months.
     *
     * @param name name of the cause
     * @param counts cases in each month
     */
    public record Series(String name, List<Integer> counts) {

        public Series {
            counts = List.copyOf(counts);
        }

        /** Cases of all months. */
        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public CauseMonths {
        months = List.copyOf(months);
        series = List.copyOf(series);
    }

    /** Of the last year up to the newest case in {@code rows}. */
    public static CauseMonths of(List<CaseRow> rows, ZoneId zone) {
        Map<YearMonth, Map<String, Integer>> all = CaseFolder.causesByMonth(rows.stream().map(CaseRow::summary)
                .toList(), zone);
        if (all.isEmpty()) {
            return NONE;
        }
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> row.summary().cause().ifPresent(id -> names.put(id, row.cause())));
        List<YearMonth> sorted = all.keySet().stream().sorted().toList();
        YearMonth last = sorted.get(sorted.size() - 1);
        YearMonth first = sorted.get(0).isBefore(last.minusMonths(MOST_MONTHS - 1)) ? last.minusMonths(MOST_MONTHS - 1)
                : sorted.get(0);
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        List<Series> series = new ArrayList<>();
        all.values().stream().flatMap(counts -> counts.keySet().stream()).distinct()
                .forEach(id -> series.add(new Series(id.isEmpty() ? Messages.Causes_none : names.getOrDefault(id, id),
                        months.stream().map(month -> all.getOrDefault(month, Map.of()).getOrDefault(id, 0)).toList())));
        series.removeIf(one -> one.total() == 0);
        series.sort(Comparator.comparing(Series::total).reversed().thenComparing(Series::name));
        return new CauseMonths(months.stream().map(MONTH::format).toList(), few(series));
    }

    private static List<Series> few(List<Series> series) {
        if (series.size() <= MOST_CAUSES) {
            return series;
        }
        List<Series> kept = new ArrayList<>(series.subList(0, MOST_CAUSES));
        List<Series> others = series.subList(MOST_CAUSES, series.size());
        List<Integer> sums = new ArrayList<>();
        for (int month = 0; month < series.get(0).counts().size(); month++) {
            int place = month;
            sums.add(others.stream().mapToInt(one -> one.counts().get(place)).sum());
        }
        kept.add(new Series(NLS.bind(Messages.Causes_others, others.size()), sums));
        return kept;
    }

    /** The same in words: a line for each month, the most frequent cause first. */
    public String text() {
        if (series.isEmpty()) {
            return Messages.Causes_nothing;
        }
        StringBuilder text = new StringBuilder();
        for (int month = 0; month < months.size(); month++) {
            int place = month;
            String causes = series.stream().filter(one -> one.counts().get(place) > 0)
                    .sorted(Comparator.comparing((Series one) -> one.counts().get(place)).reversed())
                    .map(one -> one.name() + " " + one.counts().get(place)).collect(Collectors.joining(", "));
            text.append(text.isEmpty() ? "" : "\n").append(NLS.bind(Messages.Causes_month, months.get(month),
                    causes.isEmpty() ? Messages.Causes_noCases : causes));
        }
        return text.toString();
    }
}
