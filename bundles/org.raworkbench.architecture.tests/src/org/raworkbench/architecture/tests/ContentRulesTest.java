package org.raworkbench.architecture.tests;

import static org.raworkbench.architecture.tests.MadeUp.bundle;
import static org.raworkbench.architecture.tests.MadeUp.house;
import static org.raworkbench.architecture.tests.MadeUp.text;
import static org.raworkbench.architecture.tests.Verdict.breaks;
import static org.raworkbench.architecture.tests.Verdict.holds;

import org.junit.jupiter.api.Test;
import org.raworkbench.architecture.rules.ApiVersions;
import org.raworkbench.architecture.rules.Compiled;
import org.raworkbench.architecture.rules.NothingOfThisMachine;
import org.raworkbench.architecture.rules.NothingUnfinished;
import org.raworkbench.architecture.rules.PackagesExplained;
import org.raworkbench.architecture.rules.SmartcardsInOnePlace;

/** Made-up houses that break the rules about what bundles and texts contain. Forbidden words are put together here. */
class ContentRulesTest {

    private static final String SMARTCARDIO = String.join(".", "javax", "smartcardio");
    private static final String PROVIDER = String.join("/", "sun", "security", "smartcardio");

    @Test
    void javasSmartcardClassesHaveOneUser() {
        String used = SMARTCARDIO + ".Card";
        holds(new SmartcardsInOnePlace(), house(
                bundle("smartcard.pcsc").imports(SMARTCARDIO, null)
                        .holds("org.raworkbench.internal.smartcard.pcsc.A", used),
                bundle("smartcard.pcsc.tests").holds("org.raworkbench.smartcard.pcsc.tests.B", used)));
        breaks(new SmartcardsInOnePlace(), house(bundle("readers").imports(SMARTCARDIO, null)), "Import-Package");
        breaks(new SmartcardsInOnePlace(), house(bundle("readers").holds("org.raworkbench.readers.Reader", used)),
                "org.raworkbench.readers,", "class org.raworkbench.readers.Reader", "uses " + used);
    }

    @Test
    void theirNamesInTextsAreFoundWithDotsAndSlashes() {
        breaks(new SmartcardsInOnePlace(), house(bundle("cli").says("org.raworkbench.internal.cli.Main",
                "--add-opens=java.smartcardio/" + PROVIDER.replace('/', '.') + "=ALL-UNNAMED")), "has the text");
        breaks(new SmartcardsInOnePlace(), house(bundle("cli").says("org.raworkbench.internal.cli.Main", PROVIDER)),
                "has the text");
    }

    @Test
    void aPackageNeedsASentence() {
        holds(new PackagesExplained(), house(bundle("logs").describes("org.raworkbench.logs", "Reads diagnostic logs.")
                .describes("org.raworkbench.internal.logs", "How ISO 7816-4 logs are read. A second sentence")));
        for (String none : new String[] {null, "Logs.", "reads diagnostic logs"}) {
            breaks(new PackagesExplained(), house(bundle("logs").describes("org.raworkbench.logs", none)),
                    "org.raworkbench.logs,", "package org.raworkbench.logs", "package-info.java");
        }
    }

    @Test
    void exportedApiNeedsAVersion() {
        holds(new ApiVersions(), house(bundle("logs").exports("org.raworkbench.logs", "1.2.0")
                .exportsTo("org.raworkbench.internal.logs", "org.raworkbench.logs.tests")));
        breaks(new ApiVersions(), house(bundle("logs").exports("org.raworkbench.logs", null)), "Export-Package");
        breaks(new ApiVersions(), house(bundle("logs").exports("org.raworkbench.logs", "1")), "three numbers");
    }

    @Test
    void importedApiNeedsARange() {
        holds(new ApiVersions(), house(bundle("logs").imports("org.raworkbench.core", "[1.0.0,2.0.0)")
                .imports("org.raworkbench.internal.core", null).imports("org.osgi.framework", null)));
        breaks(new ApiVersions(), house(bundle("logs").imports("org.raworkbench.core", null)), "no version");
        breaks(new ApiVersions(), house(bundle("logs").imports("org.raworkbench.core", "1.0.0")), "the version 1.0.0");
    }

    @Test
    void aBundleThatIsNotCompiledIsNamed() {
        MadeUp sources = bundle("logs").describes("org.raworkbench.logs", "Reads diagnostic logs.");
        breaks(new Compiled(), house(sources), "org.raworkbench.logs,", "no compiled classes");
        holds(new Compiled(), house(sources.holds("org.raworkbench.logs.LogReview"), bundle("help")));
    }

    @Test
    void registriesAreNotNamed() {
        breaks(new NothingOfThisMachine(), text("pom.xml", "<a/>\n<url>https://" + "repo" + ".maven.example/</url>"),
                "pom.xml,", "line 2", "package registry");
        breaks(new NothingOfThisMachine(), text("run", "curl https://" + "registry" + ".npmjs.example"), "run,");
        holds(new NothingOfThisMachine(),
                text("pom.xml", "http://maven.apache.org/POM/4.0.0 org.eclipse.tycho Debian"));
    }

    @Test
    void pathsOfOneMachineAreNotNamed() {
        String slash = "/";
        breaks(new NothingOfThisMachine(), text("README.md", "see " + slash + "work/main"), "README.md,", "line 1");
        breaks(new NothingOfThisMachine(), text("a/B.java", "\"" + slash + "tmp/bash_" + "jobs.0/1\""), "a/B.java,");
        holds(new NothingOfThisMachine(), text("run", "cd $ROOT/work/x a/work/b ./work/c; STATE=$ROOT/.work; /tmp/x"));
    }

    @Test
    void marksOfUnfinishedWorkAreFoundInBundles() {
        String mark = "TO" + "DO";
        breaks(new NothingUnfinished(),
                text("bundles/org.raworkbench.logs/src/A.java", "class A {\n    // " + mark + ": x\n}"),
                "bundles/org.raworkbench.logs/src/A.java", "line 2", mark);
        breaks(new NothingUnfinished(), text("bundles/b/plugin.xml", "FIX" + "ME"), "bundles/b/plugin.xml");
        holds(new NothingUnfinished(), text("README.md", mark));
        holds(new NothingUnfinished(), text("bundles/b/A.java", "MAS" + mark + "N"));
    }
}
