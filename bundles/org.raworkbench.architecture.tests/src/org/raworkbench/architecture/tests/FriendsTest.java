package org.raworkbench.architecture.tests;

import static org.raworkbench.architecture.tests.MadeUp.bundle;
import static org.raworkbench.architecture.tests.MadeUp.house;
import static org.raworkbench.architecture.tests.Verdict.breaks;
import static org.raworkbench.architecture.tests.Verdict.holds;

import org.junit.jupiter.api.Test;
import org.raworkbench.architecture.rules.FriendsOnly;

/** Made-up houses where somebody reaches into another bundle's internal packages. */
class FriendsTest {

    private static final String INTERNAL = "org.raworkbench.internal.logs";
    private static final String PARSER = INTERNAL + ".Parser";

    private static MadeUp logs(String... friends) {
        return bundle("logs").exportsTo(INTERNAL, friends).holds(PARSER, INTERNAL + ".Line");
    }

    @Test
    void ownViewTestsAndToolsMayBeFriends() {
        holds(new FriendsOnly(), house(
                logs("org.raworkbench.logs.ui", "org.raworkbench.cli.tests", "org.raworkbench.benchmarks"),
                bundle("logs.ui").imports(INTERNAL, null).holds("org.raworkbench.internal.logs.ui.LogView", PARSER),
                bundle("cli.tests").holds("org.raworkbench.cli.tests.LogsTest", PARSER),
                bundle("benchmarks").asTool().imports(INTERNAL, null)));
    }

    @Test
    void aPackageBelowAnotherBundlesPackageIsStillItsOwners() {
        MadeUp demo = bundle("logs.demo").exportsTo(INTERNAL + ".demo", "org.raworkbench.logs.tests")
                .holds(INTERNAL + ".demo.Sample");
        holds(new FriendsOnly(), house(logs("org.raworkbench.logs.tests"), demo,
                bundle("logs.tests").imports(INTERNAL + ".demo", null)
                        .holds("org.raworkbench.logs.tests.SampleTest", INTERNAL + ".demo.Sample")));
        breaks(new FriendsOnly(), house(logs("org.raworkbench.logs.tests"), demo,
                bundle("cli.tests").imports(INTERNAL + ".demo", null)), "internal to org.raworkbench.logs.demo");
    }

    @Test
    void anImportWithoutFriendshipIsFound() {
        breaks(new FriendsOnly(), house(logs("org.raworkbench.logs.tests"), bundle("guidance").imports(INTERNAL, null)),
                "org.raworkbench.guidance,", "Import-Package", INTERNAL, "internal to org.raworkbench.logs");
    }

    @Test
    void aClassWithoutFriendshipIsFound() {
        breaks(new FriendsOnly(), house(logs("org.raworkbench.logs.tests"),
                bundle("logs.ui").holds("org.raworkbench.internal.logs.ui.LogView", PARSER)),
                "org.raworkbench.logs.ui,", "class org.raworkbench.internal.logs.ui.LogView", PARSER);
    }

    @Test
    void aPackageThatIsNotExportedHasNoFriends() {
        breaks(new FriendsOnly(), house(bundle("logs").holds(PARSER),
                bundle("logs.tests").holds("org.raworkbench.logs.tests.ParserTest", PARSER)), PARSER);
    }

    @Test
    void internalsOfTheWorkbenchAreInternalToo() {
        breaks(new FriendsOnly(), house(bundle("ui").holds("org.raworkbench.ui.StatusHeader",
                "org.eclipse.ui.internal.Workbench")), "org.eclipse.ui.internal.Workbench", "not ours");
    }

    @Test
    void anEngineIsNoFriend() {
        breaks(new FriendsOnly(), house(logs("org.raworkbench.guidance"), bundle("guidance")),
                "Export-Package " + INTERNAL, "org.raworkbench.guidance");
    }

    @Test
    void theViewOfAnotherEngineIsNoFriend() {
        breaks(new FriendsOnly(), house(logs("org.raworkbench.guidance.ui"), bundle("guidance.ui")),
                "org.raworkbench.guidance.ui");
    }

    @Test
    void anInternalPackageIsNotOpenToEverybody() {
        breaks(new FriendsOnly(), house(logs()), "is open to everybody");
    }
}
