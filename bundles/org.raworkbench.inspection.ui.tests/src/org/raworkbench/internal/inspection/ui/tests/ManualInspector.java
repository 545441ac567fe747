package org.raworkbench.internal.inspection.ui.tests;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.raworkbench.inspection.CardInspector;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.smartcard.Lease;
import org.raworkbench.smartcard.SmartcardException;

/** An inspector that hands out the snapshots that the test gives it, when the test says so. */
final class ManualInspector implements CardInspector {

    private final LinkedBlockingQueue<Inspection> begun = new LinkedBlockingQueue<>();
    final List<String> series = new CopyOnWriteArrayList<>();

    @Override
    public Lease<CardSnapshot> inspect(String reader, Consumer<CardSnapshot> progress) {
        Inspection inspection = new Inspection(reader, progress);
        begun.add(inspection);
        return inspection;
    }

    @Override
    public void seriesRead(String reader, String value) {
        if (!value.matches("[0-9]{1,2}")) {
            throw new IllegalArgumentException(value);
        }
        series.add(reader + "=" + value);
    }

    /** The next inspection that was asked for; waits for it. */
    Inspection next() throws InterruptedException {
        Inspection inspection = begun.poll(10, TimeUnit.SECONDS);
        if (inspection == null) {
            throw new AssertionError("no inspection began");
        }
        return inspection;
    }

    /** Whether an inspection was asked for that nobody took. */
    boolean idle() {
        return begun.isEmpty();
    }

    static final class Inspection implements Lease<CardSnapshot> {
        final String reader;
        private final Consumer<CardSnapshot> progress;
        private final CompletableFuture<CardSnapshot> result = new CompletableFuture<>();

        Inspection(String reader, Consumer<CardSnapshot> progress) {
            this.reader = reader;
            this.progress = progress;
        }

        void progress(CardSnapshot snapshot) {
            progress.accept(snapshot);
        }

        void complete(CardSnapshot snapshot) {
            progress.accept(snapshot);
            result.complete(snapshot);
        }

        void fail(SmartcardException failure) {
            result.completeExceptionally(failure);
        }

        @Override
        public CompletionStage<CardSnapshot> result() {
            return result;
        }

        @Override
        public void cancel() {
            fail(new SmartcardException(SmartcardException.Reason.CANCELLED, "cancelled"));
        }

        @Override
        public CardSnapshot await() throws SmartcardException, InterruptedException {
            try {
                return result.get();
            } catch (ExecutionException | CompletionException e) {
                throw (SmartcardException) e.getCause();
            }
        }
    }
}
