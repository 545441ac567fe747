package org.raworkbench.architecture.tests;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/** A class that speaks of others in every way there is, for {@link HouseReaderTest}. */
@SuppressWarnings("unused")
final class SpeakingClass {

    static final String FIELD = "in a field";

    private List<Map.Entry<String, BitSet>> onlyInASignature;

    @Deprecated(since = "in an annotation")
    Object inAMethod() throws java.time.DateTimeException {
        Supplier<Object> made = CRC32::new;
        return "in a method".isEmpty() ? FunctionalInterface.class : made.get();
    }
}
