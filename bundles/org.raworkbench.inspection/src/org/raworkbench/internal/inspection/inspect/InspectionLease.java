package org.raworkbench.internal.inspection.inspect;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

/** A lease that ends with a snapshot whatever the card does, unless it was cancelled. */
final class InspectionLease implements Lease<CardSnapshot> {

    private final Lease<CardSnapshot> lease;
    private final CompletableFuture<CardSnapshot> result;

    InspectionLease(Lease<CardSnapshot> lease, InspectionRun inspection) {
        this.lease = lease;
        this.result = lease.result().handle((snapshot, failure) -> {
            if (failure == null) {
                return snapshot;
            }
            SmartcardException reason = reasonOf(failure);
            if (reason.reason() == Reason.CANCELLED) {
                throw new CompletionException(reason);
            }
            return inspection.failed(reason);
        }).toCompletableFuture();
    }

    @Override
    public CompletionStage<CardSnapshot> result() {
        return result.minimalCompletionStage();
    }

    @Override
    public void cancel() {
        lease.cancel();
    }

    @Override
    public CardSnapshot await() throws SmartcardException, InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException failure) {
            throw reasonOf(failure.getCause());
        }
    }

    private static SmartcardException reasonOf(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure;
        return cause instanceof SmartcardException known ? known
                : new SmartcardException(Reason.FAILED, String.valueOf(cause), cause);
    }
}
