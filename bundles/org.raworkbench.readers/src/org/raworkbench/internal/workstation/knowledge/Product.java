package org.raworkbench.internal.workstation.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.raworkbench.internal.workstation.raw.InstalledProgram;
import org.raworkbench.internal.workstation.raw.ProductVersion;

/**
 * A program that matters for smartcards.
 *
 * @param id stable name of the row
 * @param name for people
 * @param words a program is this one when its name holds one of them, in lower case
 * @param firstWords or begins with one of these words
 * @param not unless its name holds one of these
 * @param file a file that is there when it is installed
 * @param process the program that runs when it runs
 * @param minimum the oldest version that is supported
 * @param minimumText the same as the row writes it
 * @param refused whether an older one does not work at all
 * @param ends the last day of its support
 * @param basis where that is known from
 */
public record Product(String id, String name, List<String> words, List<String> firstWords, List<String> not,
        Optional<String> file, Optional<String> process, Optional<ProductVersion> minimum, String minimumText,
        boolean refused, Optional<LocalDate> ends, Optional<Basis> basis) {

    /** Whether {@code program} is this one, as far as its name tells. */
    public boolean is(InstalledProgram program) {
        String lower = program.name().toLowerCase(Locale.ROOT);
        return (words.stream().anyMatch(lower::contains)
                || firstWords.stream().anyMatch(word -> lower.equals(word) || lower.startsWith(word + " ")
                        || lower.startsWith(word + "_")))
                && not.stream().noneMatch(lower::contains);
    }
}
