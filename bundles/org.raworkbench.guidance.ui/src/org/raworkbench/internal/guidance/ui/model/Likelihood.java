package org.raworkbench.internal.guidance.ui.model;

/** How likely a cause is, in words. The figure behind it is for the order only. */
public enum Likelihood {
    VERY_LIKELY(0.8, Messages.Likelihood_veryLikely),
    LIKELY(0.4, Messages.Likelihood_likely),
    POSSIBLE(0.1, Messages.Likelihood_possible),
    UNLIKELY(0, Messages.Likelihood_unlikely);

    private final double from;
    private final String word;

    Likelihood(double from, String word) {
        this.from = from;
        this.word = word;
    }

    /** The words for {@code score}, 0 to 1. */
    public static Likelihood of(double score) {
        for (Likelihood likelihood : values()) {
            if (score >= likelihood.from) {
                return likelihood;
            }
        }
        return UNLIKELY;
    }

    /** As a person would say it. */
    public String word() {
        return word;
    }
}
