package org.raworkbench.internal.certificates.ui.model;

import java.util.Comparator;
import java.util.function.Function;

import org.raworkbench.core.Severity;

/** The columns of the table: what each shows and how it is sorted. */
public enum CertificateColumn {
    /** Shape and word. */
    VERDICT(Messages.Column_verdict, 18, CertificateRow::word,
            Comparator.comparing(CertificateRow::severity, Severity.BY_SERIOUSNESS.reversed())
                    .thenComparing(row -> row.status().standing())),
    /** What it is for. */
    ROLE(Messages.Column_role, 12, CertificateRow::role, Comparator.comparing(row -> row.status().role())),
    /** The time bar; as text it is empty because the columns beside it say the same. */
    BAR(Messages.Column_bar, 18, row -> "", byEnd()),
    /** Last day. */
    UNTIL(Messages.Column_until, 11, CertificateRow::until, byEnd()),
    /** Days left. */
    DAYS(Messages.Column_days, 10, CertificateRow::daysLeft, byEnd()),
    /** What the verdict means. */
    SENTENCE(Messages.Column_sentence, 60, CertificateRow::sentence,
            Comparator.comparing(CertificateRow::sentence, String.CASE_INSENSITIVE_ORDER)),
    /** Whose it is. */
    HOLDER(Messages.Column_holder, 13, CertificateRow::holder,
            Comparator.comparing(CertificateRow::holder, String.CASE_INSENSITIVE_ORDER)),
    /** First day. */
    FROM(Messages.Column_from, 11, CertificateRow::from, Comparator.comparing(
            row -> row.bar().map(TimeBar::from).orElse(java.time.Instant.MAX))),
    /** Where it was read. */
    SOURCE(Messages.Column_source, 36, CertificateRow::place,
            Comparator.comparing(CertificateRow::place, String.CASE_INSENSITIVE_ORDER));

    private final String title;
    private final int characters;
    private final Function<CertificateRow, String> text;
    private final Comparator<CertificateRow> order;

    CertificateColumn(String title, int characters, Function<CertificateRow, String> text,
            Comparator<CertificateRow> order) {
        this.title = title;
        this.characters = characters;
        this.text = text;
        this.order = order;
    }

    /** Heading. */
    public String title() {
        return title;
    }

    /** Width in average characters. */
    public int characters() {
        return characters;
    }

    /** Whether it is in sight without scrolling in a window of the usual size. */
    public boolean inSight() {
        return this != FROM && this != SOURCE;
    }

    /** The cell of {@code row}. */
    public String text(CertificateRow row) {
        return text.apply(row);
    }

    /** The order of the rows when this column leads. */
    public Comparator<CertificateRow> order() {
        return order;
    }

    /** What could not be read has no end and comes last. */
    private static Comparator<CertificateRow> byEnd() {
        return Comparator.comparing(row -> row.bar().map(TimeBar::until).orElse(java.time.Instant.MAX));
    }
}
