package org.raworkbench.smartcard;

import java.util.concurrent.CompletionStage;

import org.osgi.annotation.versioning.ProviderType;

/** A piece of {@link CardWork} that waits, runs or has ended. */
@ProviderType
public interface Lease<T> {

    /** Ends with the result, or with a {@link SmartcardException}. Cancelling this stage has no effect on the work. */
    CompletionStage<T> result();

    /** Gives up: queued work never starts, running work stops before its next exchange. */
    void cancel();

    /**
     * Waits for the end. Never call it from the user interface's thread or from inside other card work.
     *
     * @throws SmartcardException when the work failed, timed out or was cancelled
     * @throws InterruptedException when the waiting thread was interrupted; the work goes on
     */
    T await() throws SmartcardException, InterruptedException;
}
