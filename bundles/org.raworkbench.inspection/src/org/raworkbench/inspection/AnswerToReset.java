package org.raworkbench.inspection;

import java.util.List;
import java.util.Objects;

import org.raworkbench.smartcard.Bytes;

/**
 * An answer to reset, taken apart (ISO/IEC 7816-3:2006, 8.2; historical bytes: ISO/IEC 7816-4:2020, 12.1.1).
 *
 * @param bytes the ATR as the reader gave it
 * @param fields every field in its order, with its meaning
 * @param protocols the protocols it offers, {@code T=0}, {@code T=1}, in its order
 * @param historical the historical bytes, category indicator included
 * @param extendedLength whether the card capabilities announce extended length fields
 * @param problems what is wrong with it; empty for a sound ATR
 */
public record AnswerToReset(Bytes bytes, List<Field> fields, List<String> protocols, Bytes historical,
        boolean extendedLength, List<Problem> problems) {

    /**
     * One field.
     *
     * @param name the standard's name: TS, T0, TA1, historical bytes, TCK
     * @param hex its value in upper-case hexadecimal
     * @param meaning what it says, in words
     */
    public record Field(String name, String hex, String meaning) {
    }

    /** What can be wrong with an ATR. */
    public enum ProblemKind {
        /** Shorter than its own structure says. */
        TOO_SHORT,
        /** Bytes after its end. */
        TOO_LONG,
        /** The checksum TCK does not fit. */
        WRONG_CHECKSUM,
        /** It does not begin with 3B or 3F. */
        BAD_INITIAL,
        /** Something else that the standard does not allow. */
        MALFORMED
    }

    /**
     * One thing that is wrong.
     *
     * @param text one sentence
     */
    public record Problem(ProblemKind kind, String text) {
    }

    public AnswerToReset {
        Objects.requireNonNull(bytes, "bytes");
        fields = List.copyOf(fields);
        protocols = List.copyOf(protocols);
        Objects.requireNonNull(historical, "historical");
        problems = List.copyOf(problems);
    }
}
