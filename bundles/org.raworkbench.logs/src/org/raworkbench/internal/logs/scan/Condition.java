package org.raworkbench.internal.logs.scan;

/** A boolean condition on the patterns of a line. */
sealed interface Condition {

    boolean holds(PatternBits found);

    /** The pattern is in the line. */
    record Found(int pattern) implements Condition {
        @Override
        public boolean holds(PatternBits found) {
            return found.contains(pattern);
        }
    }

    /** The condition does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(PatternBits found) {
            return !condition.holds(found);
        }
    }

    /** Both hold. */
    record And(Condition one, Condition other) implements Condition {
        @Override
        public boolean holds(PatternBits found) {
            return one.holds(found) && other.holds(found);
        }
    }

    /** One of them holds, or both. */
    record Or(Condition one, Condition other) implements Condition {
        @Override
        public boolean holds(PatternBits found) {
            return one.holds(found) || other.holds(found);
        }
    }
}
