package org.raworkbench.core;

import java.util.Collection;
import java.util.Comparator;

/**
 * How serious a {@link Finding} is.
 *
 * <p>{@link #UNKNOWN} is an answer of its own: what could not be read or judged is said, never guessed. When the
 * worst of several findings is sought it ranks between {@link #INFO} and {@link #WARNING}: nobody may rely on what
 * nobody knows, but a known fault comes first.
 */
public enum Severity {
    /** Looked at and in order. */
    OK(0),
    /** Worth knowing; nothing needs to be done for the card to work. */
    INFO(1),
    /** Works now, or partly, and needs action soon. */
    WARNING(3),
    /** Does not work, or will be refused. */
    ERROR(4),
    /** Could not be read or could not be judged. */
    UNKNOWN(2);

    /** Orders severities from the least to the most serious: OK, INFO, UNKNOWN, WARNING, ERROR. */
    public static final Comparator<Severity> BY_SERIOUSNESS = Comparator.comparingInt(severity -> severity.rank);

    private final int rank;

    Severity(int rank) {
        this.rank = rank;
    }

    /** Whether this severity is more serious than {@code other}. */
    public boolean isWorseThan(Severity other) {
        return rank > other.rank;
    }

    /** The most serious severity among {@code findings}; {@link #OK} when there are none. */
    public static Severity worstOf(Collection<Finding> findings) {
        return findings.stream().map(Finding::severity).max(BY_SERIOUSNESS).orElse(OK);
    }
}
