package org.raworkbench.internal.logs.scan;

/**
 * Asked again and again while something is scanned, from any thread. Once it answers yes, the scan ends with
 * {@link java.util.concurrent.CancellationException}; it is asked at least every 50 ms, inside of long lines too.
 */
@FunctionalInterface
public interface Cancellation {

    /** For scans that nobody ends. */
    Cancellation NEVER = () -> false;

    boolean requested();
}
