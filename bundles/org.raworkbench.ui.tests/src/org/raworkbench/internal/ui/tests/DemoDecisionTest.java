package org.raworkbench.internal.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.internal.app.DemoDecision;
import org.raworkbench.internal.app.DemoDecision.Step;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.ServiceState;
import org.raworkbench.smartcard.SmartcardEvent;
import org.raworkbench.smartcard.SmartcardState;

class DemoDecisionTest {

    private static final Reader REAL = reader("Synthetic Reader", false, false);
    private static final Reader DEMO = reader("Demo Reader", true, false);
    private static final Reader VIRTUAL = reader("Virtual Reader", false, true);

    @Test
    void aFreshInstallationWithoutReadersOpensOnTheDemoDesk() {
        DemoDecision decision = new DemoDecision(false, false);
        assertEquals(Step.NOTHING, decision.onState(state(ServiceState.STARTING)));
        assertEquals(Step.SHOW, decision.onState(state(ServiceState.RUNNING)));
        assertEquals(Step.NOTHING, decision.onState(state(ServiceState.RUNNING)), "only once");
        assertFalse(decision.readerSeen());
    }

    @Test
    void aMachineWithoutSmartcardServiceOpensOnTheDemoDeskToo() {
        assertEquals(Step.SHOW, new DemoDecision(false, false).onState(state(ServiceState.MISSING)));
    }

    @Test
    void aVirtualReaderIsNoReader() {
        assertEquals(Step.SHOW, new DemoDecision(false, false).onState(state(ServiceState.RUNNING, VIRTUAL)));
    }

    @Test
    void aDeskThatHasHadAReaderNeverOpensOnTheDemoDesk() {
        DemoDecision decision = new DemoDecision(true, false);
        assertEquals(Step.NOTHING, decision.onState(state(ServiceState.RUNNING)));
        assertEquals(Step.NOTHING, decision.onState(state(ServiceState.STOPPED)));
    }

    @Test
    void theDemoLeavesAsSoonAsARealReaderAppears() {
        DemoDecision decision = new DemoDecision(false, false);
        decision.onState(state(ServiceState.RUNNING));
        assertEquals(Step.NOTHING, decision.on(new SmartcardEvent.ReaderAdded(state(ServiceState.RUNNING, DEMO), DEMO)));
        assertEquals(Step.LEAVE, decision.on(
                new SmartcardEvent.ReaderAdded(state(ServiceState.RUNNING, DEMO, REAL), REAL)));
        assertTrue(decision.readerSeen());
    }

    @Test
    void aReaderThatIsThereFromTheStartKeepsTheDemoAway() {
        DemoDecision decision = new DemoDecision(false, false);
        assertEquals(Step.NOTHING, decision.on(
                new SmartcardEvent.ServiceUp(state(ServiceState.RUNNING, REAL))));
        assertTrue(decision.readerSeen());
        assertEquals(Step.NOTHING, decision.on(
                new SmartcardEvent.ReaderRemoved(state(ServiceState.RUNNING), REAL)), "no demo after unplugging");
    }

    @Test
    void whoAskedForADemoCardAtTheStartKeepsItUntilAReaderComes() {
        DemoDecision decision = new DemoDecision(false, true);
        assertEquals(Step.NOTHING, decision.onState(state(ServiceState.RUNNING)));
        assertEquals(Step.LEAVE, decision.on(
                new SmartcardEvent.ReaderAdded(state(ServiceState.RUNNING, DEMO, REAL), REAL)));
    }

    private static Reader reader(String name, boolean demo, boolean virtual) {
        return new Reader(name, demo, virtual, CardPresence.ABSENT, Optional.empty(), 0);
    }

    private static SmartcardState state(ServiceState service, Reader... readers) {
        return new SmartcardState(service, "", List.of(readers));
    }
}
