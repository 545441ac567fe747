package org.raworkbench.benchmarks.cards;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

import org.raworkbench.benchmarks.Inspector;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.CardSnapshot.Stage;
import org.raworkbench.smartcard.SmartcardException;

/**
 * A process of its own that inspects a card again and again, as a workbench that has been open for a while does, and
 * prints how long it took. It shares nothing with the process that the card lives in but the system's PC/SC service.
 */
public final class InspectionProgram {

    /** {@code time IDENTITY COMPLETE}: one inspection, in nanoseconds until either stage. */
    static final String TIME = "time";
    /**
     * Printed after warming up, and before, in the middle of and after an inspection that is counted; it goes on when a
     * line is read.
     */
    static final String STAGE = "stage";

    private final Inspector inspector;
    private final String reader;
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private InspectionProgram(Inspector inspector, String reader) {
        this.inspector = inspector;
        this.reader = reader;
    }

    /** How often it inspects before that counts as warm. */
    static final int WARM_UP = 20;

    /** Arguments: reader, number of timed inspections, whether they are to be warm and one more is to be counted. */
    public static void main(String[] arguments) throws SmartcardException, InterruptedException {
        try (Inspector inspector = new Inspector()) {
            InspectionProgram program = new InspectionProgram(inspector, arguments[0]);
            boolean warm = Boolean.parseBoolean(arguments[2]);
            inspector.awaitCard(arguments[0]);
            if (warm) {
                program.warmUp();
            }
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                program.time();
            }
            if (warm) {
                program.count();
            }
        }
    }

    private void warmUp() throws SmartcardException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            inspector.inspect(reader, snapshot -> { });
        }
        stage();
    }

    private void time() throws SmartcardException, InterruptedException {
        AtomicLong identity = new AtomicLong();
        long began = System.nanoTime();
        check(inspector.inspect(reader, snapshot -> {
            if (snapshot.stage() == Stage.IDENTITY) {
                identity.set(System.nanoTime() - began);
            }
        }));
        System.out.println(TIME + " " + identity.get() + " " + (System.nanoTime() - began));
    }

    private void count() throws SmartcardException, InterruptedException {
        stage();
        inspector.inspect(reader, snapshot -> {
            if (snapshot.stage() == Stage.IDENTITY) {
                check(snapshot);
                stage();
            }
        });
        stage();
    }

    /** The reader's thread, and with it the card, waits here until the other side has read its log. */
    private void stage() {
        System.out.println(STAGE);
        System.out.flush();
        try {
            in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fast inspection that found nothing would be worth nothing. */
    private static void check(CardSnapshot snapshot) {
        if (snapshot.certificates().size() != 2 || snapshot.counters().isEmpty() || snapshot.uuid().isEmpty()) {
            throw new IllegalStateException("The inspection did not find two certificates, the passcode's counter and "
                    + "the UUID: " + snapshot.certificates().size() + " certificates, counters " + snapshot.counters()
                    + ", problems " + snapshot.problems());
        }
    }
}
