package org.raworkbench.architecture.tests;

import static org.raworkbench.architecture.tests.MadeUp.bundle;
import static org.raworkbench.architecture.tests.MadeUp.house;
import static org.raworkbench.architecture.tests.Verdict.breaks;
import static org.raworkbench.architecture.tests.Verdict.holds;

import org.junit.jupiter.api.Test;
import org.raworkbench.architecture.rules.JudgedLast;
import org.raworkbench.architecture.rules.NoWindow;
import org.raworkbench.architecture.rules.OneWay;
import org.raworkbench.architecture.rules.ViewsApart;

/** Made-up houses that break the rules about who uses whom, and such that do not. */
class DependencyRulesTest {

    private static MadeUp core() {
        return bundle("core").exports("org.raworkbench.core", "1.0.0").holds("org.raworkbench.core.Finding");
    }

    private static MadeUp logs() {
        return bundle("logs").exports("org.raworkbench.logs", "1.0.0").holds("org.raworkbench.logs.LogReview");
    }

    @Test
    void theArrowItselfIsFine() {
        holds(new OneWay(), house(core(), logs().imports("org.raworkbench.core"),
                bundle("logs.ui").imports("org.raworkbench.logs").imports("org.raworkbench.core"),
                bundle("app").requires("org.raworkbench.logs.ui"),
                bundle("cli").imports("org.raworkbench.logs"),
                bundle("logs.tests").imports("org.raworkbench.logs")));
    }

    @Test
    void coreMustNotImportAnEngine() {
        breaks(new OneWay(), house(core().imports("org.raworkbench.logs"), logs()),
                "org.raworkbench.core,", "Import-Package", "org.raworkbench.logs");
    }

    @Test
    void anEngineMustNotRequireItsView() {
        breaks(new OneWay(), house(logs().requires("org.raworkbench.logs.ui"), bundle("logs.ui")),
                "org.raworkbench.logs,", "Require-Bundle", "org.raworkbench.logs.ui");
    }

    @Test
    void anEngineMustNotUseAClassOfAnotherEngine() {
        breaks(new OneWay(), house(logs(), bundle("readers").holds("org.raworkbench.internal.readers.Firmware",
                "org.raworkbench.logs.LogReview")), "class org.raworkbench.internal.readers.Firmware",
                "org.raworkbench.logs.LogReview");
    }

    @Test
    void aViewMustNotUseTheEngineOfAnotherView() {
        breaks(new OneWay(), house(logs(), bundle("readers.ui").imports("org.raworkbench.logs")),
                "org.raworkbench.readers.ui,", "it may only use");
    }

    @Test
    void nobodyUsesTheFrontDoors() {
        breaks(new OneWay(), house(bundle("app"), bundle("help").requires("org.raworkbench.app")),
                "org.raworkbench.app");
    }

    @Test
    void theCommandLineMustNotUseAView() {
        breaks(new OneWay(), house(bundle("logs.ui"), bundle("cli").requires("org.raworkbench.logs.ui")),
                "org.raworkbench.cli,");
    }

    @Test
    void theProductMustNotUseTestsOrTools() {
        breaks(new OneWay(), house(core().requires("org.raworkbench.core.tests"), bundle("core.tests")), "core.tests");
        breaks(new OneWay(), house(core().requires("org.raworkbench.vpcd"), bundle("vpcd").asTool()), "vpcd");
    }

    @Test
    void aBundleThatThePlanDoesNotKnowIsNamed() {
        breaks(new OneWay(), house(bundle("gadgets")), "org.raworkbench.gadgets", "does not know this bundle");
        breaks(new OneWay(), house(bundle("gadgets.ui")), "org.raworkbench.gadgets.ui", "does not know this bundle");
    }

    @Test
    void aViewMustNotKnowAnotherView() {
        MadeUp cases = bundle("cases.ui").holds("org.raworkbench.internal.cases.ui.CaseView");
        breaks(new ViewsApart(), house(bundle("logs.ui").requires("org.raworkbench.cases.ui"), cases),
                "Require-Bundle");
        breaks(new ViewsApart(), house(bundle("logs.ui").holds("org.raworkbench.internal.logs.ui.LogView",
                "org.raworkbench.internal.cases.ui.CaseView"), cases),
                "class org.raworkbench.internal.logs.ui.LogView");
    }

    @Test
    void whatAllViewsShareIsNoView() {
        holds(new ViewsApart(), house(bundle("ui").exports("org.raworkbench.ui", "1.0.0"),
                bundle("logs.ui").imports("org.raworkbench.ui")));
    }

    @Test
    void anEngineMustNotDraw() {
        breaks(new NoWindow(), house(logs().requires("org.eclipse.ui")), "Require-Bundle", "org.eclipse.ui");
        breaks(new NoWindow(), house(logs().imports("org.eclipse.e4.core.di")), "Import-Package", "e4");
        breaks(new NoWindow(), house(bundle("smartcard.demo").holds("org.raworkbench.internal.smartcard.demo.Picture",
                "org.eclipse.swt.graphics.Image")), "class org.raworkbench.internal.smartcard.demo.Picture",
                "org.eclipse.swt.graphics.Image");
        breaks(new NoWindow(), house(bundle("cli").imports("org.eclipse.jface.action")), "org.raworkbench.cli,");
    }

    @Test
    void aViewDrawsAndAnEngineMayUseWhatOnlySoundsAlike() {
        holds(new NoWindow(), house(bundle("logs.ui").requires("org.eclipse.ui"),
                bundle("cases").imports("org.eclipse.emf.ecore").imports("org.eclipse.uiless")));
    }

    @Test
    void theArchitectureTestsReachEveryBundle() {
        MadeUp judge = bundle("architecture.tests").requires("org.raworkbench.logs")
                .requires("org.raworkbench.planned");
        MadeUp user = logs().imports("org.raworkbench.core");
        holds(new JudgedLast(), house(judge, user, core()));
        breaks(new JudgedLast(), house(judge, user, core(), bundle("logs.tests")), "add org.raworkbench.logs.tests");
    }
}
