package org.raworkbench.internal.inspection.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.internal.inspection.ui.CardInspectionView;
import org.raworkbench.ui.testing.DeskWorkbench;

/** The platform's monitor watches the user interface's thread while cards come and go. */
class ResponsivenessTest {

    private static final String MONITOR = "org.eclipse.ui.monitoring";
    private static final int LIMIT_MILLIS = 100;
    private static final int ROUNDS = 3;

    private InspectionDesk desk;
    private DeskWorkbench workbench;
    private final LinkedBlockingQueue<IStatus> freezes = new LinkedBlockingQueue<>();
    private final ILogListener log = (status, plugin) -> {
        if (plugin.equals(MONITOR) || status.getPlugin().equals(MONITOR)) {
            freezes.add(status);
        }
    };
    private CardInspectionView view;

    @BeforeEach
    void watch() throws Exception {
        desk = InspectionDesk.open();
        workbench = desk.workbench();
        view = desk.view();
        // Once with everything that is loaded and made only the first time.
        desk.judged("healthy-piv");
        Platform.addLogListener(log);
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(MONITOR);
        preferences.putInt("long_event_warning_threshold", LIMIT_MILLIS);
        preferences.putBoolean("log_to_error_log", true);
        preferences.putBoolean("monitoring_enabled", true);
        monitorNoticesAFreeze();
    }

    @AfterEach
    void unwatch() throws Exception {
        InstanceScope.INSTANCE.getNode(MONITOR).putBoolean("monitoring_enabled", false);
        Platform.removeLogListener(log);
        workbench.run(() -> view.compare(false));
        workbench.leave();
    }

    /** What holds up the user interface every time is ours; what does so once is the machine's. */
    @Test
    void cardsComeAndGoWithoutHoldingUpTheUserInterface() throws Exception {
        List<IStatus> ours = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            freezes.clear();
            cardsComeAndGo();
            ours = freezes.stream().filter(ResponsivenessTest::isOurs).toList();
            if (ours.isEmpty()) {
                return;
            }
        }
        assertEquals("", stacks(ours.get(0)), "in each of " + ROUNDS + " rounds");
    }

    private void cardsComeAndGo() throws Exception {
        for (String story : List.of("signing-expired", "healthy-pkcs15", "blank", "mute", "two-cards", "series-5")) {
            desk.judged(story);
        }
        workbench.run(() -> view.compare(true));
        desk.judged("two-cards");
        workbench.run(() -> view.compare(false));
        workbench.leave();
        desk.waitFor("NO READER");
    }

    /** A monitor that is off would find nothing: it has to notice a freeze that is made for it. */
    private void monitorNoticesAFreeze() throws InterruptedException {
        IStatus noticed = null;
        for (int attempt = 0; attempt < 20 && noticed == null; attempt++) {
            workbench.run(() -> {
                long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(4 * LIMIT_MILLIS);
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
            });
            noticed = freezes.poll(1, TimeUnit.SECONDS);
        }
        assertNotNull(noticed, "the monitor of the platform does not run");
        freezes.clear();
    }

    /** Whether our code was on the user interface's thread; a busy machine alone is not our freeze. */
    private static boolean isOurs(IStatus freeze) {
        return stacks(freeze).contains("org.raworkbench.") && !stacks(freeze).contains("ResponsivenessTest");
    }

    private static String stacks(IStatus status) {
        StringBuilder text = new StringBuilder(status.getMessage()).append('\n');
        if (status.getException() != null) {
            Arrays.stream(status.getException().getStackTrace()).forEach(frame -> text.append("  ").append(frame)
                    .append('\n'));
        }
        for (IStatus child : status.getChildren()) {
            text.append(stacks(child));
        }
        return text.toString();
    }
}
