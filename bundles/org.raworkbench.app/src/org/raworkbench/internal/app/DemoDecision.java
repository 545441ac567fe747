package org.raworkbench.internal.app;

import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardState;

/**
 * When the demo desk opens and closes by itself: open only where no real reader was ever seen, closed as soon as one
 * appears. Knows nothing of windows and services; whoever asks does what it answers.
 */
public final class DemoDecision {

    /** What to do now. */
    public enum Step {
        NOTHING,
        /** Put the first simulated card on the desk. */
        SHOW,
        /** Take the simulated readers away. */
        LEAVE
    }

    private boolean readerSeen;
    private boolean decided;

    /**
     * @param readerSeen whether this installation has ever seen a real reader
     * @param requested whether a person asked for a demo card at the start, so that nothing has to be decided
     */
    public DemoDecision(boolean readerSeen, boolean requested) {
        this.readerSeen = readerSeen;
        this.decided = requested;
    }

    /** Whether a real reader was seen, now or earlier; to be remembered for the next start. */
    public synchronized boolean readerSeen() {
        return readerSeen;
    }

    /** What {@code event} asks for. */
    public synchronized Step on(SmartcardEvent event) {
        if (event instanceof SmartcardEvent.ReaderAdded added && real(added.reader())) {
            readerSeen = true;
            boolean demoShown = event.state().readers().stream().anyMatch(Reader::demo);
            decided = true;
            return demoShown ? Step.LEAVE : Step.NOTHING;
        }
        return onState(event.state());
    }

    /** What the state at the start asks for, before anything happened. */
    public synchronized Step onState(SmartcardState state) {
        if (state.readers().stream().anyMatch(DemoDecision::real)) {
            readerSeen = true;
            decided = true;
        }
        if (decided || state.service() == ServiceState.STARTING) {
            return Step.NOTHING;
        }
        decided = true;
        return readerSeen ? Step.NOTHING : Step.SHOW;
    }

    private static boolean real(Reader reader) {
        return !reader.demo() && !reader.virtual();
    }
}
