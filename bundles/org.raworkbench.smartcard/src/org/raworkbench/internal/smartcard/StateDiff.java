package org.raworkbench.internal.smartcard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardEvent.CardChanged;
import org.raworkbench.smartcard.SmartcardEvent.CardInserted;
import org.raworkbench.smartcard.SmartcardEvent.CardRemoved;
import org.raworkbench.smartcard.SmartcardEvent.ReaderAdded;
import org.raworkbench.smartcard.SmartcardEvent.ReaderRemoved;
import org.raworkbench.smartcard.SmartcardEvent.ServiceDown;
import org.raworkbench.smartcard.SmartcardEvent.ServiceUp;
import org.raworkbench.smartcard.SmartcardState;

/**
 * What happened between two states, in an order in which it makes sense: cards out, readers gone, service down or up,
 * readers there, cards in.
 */
final class StateDiff {

    private final SmartcardState before;
    private final SmartcardState after;
    private final List<SmartcardEvent> leaving = new ArrayList<>();
    private final List<SmartcardEvent> coming = new ArrayList<>();

    private StateDiff(SmartcardState before, SmartcardState after) {
        this.before = before;
        this.after = after;
    }

    static List<SmartcardEvent> between(SmartcardState before, SmartcardState after) {
        return before.equals(after) ? List.of() : new StateDiff(before, after).events();
    }

    private List<SmartcardEvent> events() {
        for (Reader old : before.readers()) {
            after.reader(old.name()).filter(now -> sameReader(old, now)).ifPresentOrElse(now -> compareCards(old, now),
                    () -> gone(old));
        }
        service();
        for (Reader now : after.readers()) {
            if (before.reader(now.name()).filter(old -> sameReader(old, now)).isEmpty()) {
                there(now);
            }
        }
        leaving.addAll(coming);
        return List.copyOf(leaving);
    }

    /** Listeners also hear when the reason for being down changes; {@code STARTING} tells nobody anything. */
    private void service() {
        ServiceState now = after.service();
        if (now == ServiceState.RUNNING && before.service() != now) {
            leaving.add(new ServiceUp(after));
        } else if ((now == ServiceState.STOPPED || now == ServiceState.MISSING)
                && (before.service() != now || !before.problem().equals(after.problem()))) {
            leaving.add(new ServiceDown(after));
        }
    }

    private void gone(Reader old) {
        if (old.cardPresent()) {
            leaving.add(new CardRemoved(after, old));
        }
        leaving.add(new ReaderRemoved(after, old));
    }

    private void there(Reader now) {
        coming.add(new ReaderAdded(after, now));
        if (now.cardPresent()) {
            coming.add(new CardInserted(after, now));
        }
    }

    private void compareCards(Reader old, Reader now) {
        boolean swapped = old.insertion() != now.insertion();
        if (old.cardPresent() && now.cardPresent() && !swapped) {
            if (old.presence() != now.presence() || !Objects.equals(old.atr(), now.atr())) {
                coming.add(new CardChanged(after, now));
            }
            return;
        }
        if (old.cardPresent()) {
            leaving.add(new CardRemoved(after, old));
        }
        if (now.cardPresent()) {
            coming.add(new CardInserted(after, now));
        }
    }

    /** A real reader that takes over the name of a simulated one is another reader. */
    private static boolean sameReader(Reader old, Reader now) {
        return old.demo() == now.demo() && old.virtual() == now.virtual();
    }
}
