package org.raworkbench.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.raworkbench.architecture.model.Bundle;
import org.raworkbench.architecture.model.House;
import org.raworkbench.architecture.reading.HouseReader;
import org.raworkbench.architecture.rules.ApiVersions;
import org.raworkbench.architecture.rules.Compiled;
import org.raworkbench.architecture.rules.FriendsOnly;
import org.raworkbench.architecture.rules.JudgedLast;
import org.raworkbench.architecture.rules.NoWindow;
import org.raworkbench.architecture.rules.NothingOfThisMachine;
import org.raworkbench.architecture.rules.NothingUnfinished;
import org.raworkbench.architecture.rules.OneWay;
import org.raworkbench.architecture.rules.PackagesExplained;
import org.raworkbench.architecture.rules.SmartcardsInOnePlace;
import org.raworkbench.architecture.rules.ViewsApart;

/**
 * The rules of the house on this source tree.
 *
 * <p>With {@code -Drawb.architecture.partial=true} bundles that are not compiled are judged by their manifests only.
 */
class ArchitectureTest {

    private static House house;

    @BeforeAll
    static void readHouse() throws IOException {
        house = HouseReader.read(HouseReader.root());
    }

    @Test
    void theHouseIsThere() {
        Bundle core = house.bundle("org.raworkbench.core").orElseThrow();
        assertTrue(core.exports().stream().anyMatch(export -> export.packageName().equals("org.raworkbench.core")));
        assertTrue(core.packages().size() > 1, "packages of core: " + core.packages());
        assertTrue(house.texts().stream().anyMatch(text -> text.path().equals("CONTRIBUTING.md")),
                "no texts were read");
    }

    @Test
    void everyBundleIsCompiled() {
        assumeFalse(Boolean.getBoolean("rawb.architecture.partial"), "only a part of the bundles is judged");
        Verdict.holds(new Compiled(), house);
    }

    @Test
    void theArchitectureIsJudgedLast() {
        Verdict.holds(new JudgedLast(), house);
    }

    @Test
    void dependenciesPointOneWay() {
        Verdict.holds(new OneWay(), house);
    }

    @Test
    void viewsDoNotKnowEachOther() {
        Verdict.holds(new ViewsApart(), house);
    }

    @Test
    void enginesNeedNoWindow() {
        Verdict.holds(new NoWindow(), house);
    }

    @Test
    void internalPackagesAreForFriendsOnly() {
        Verdict.holds(new FriendsOnly(), house);
    }

    @Test
    void onlyOneBundleUsesTheSmartcardClassesOfJava() {
        Verdict.holds(new SmartcardsInOnePlace(), house);
    }

    @Test
    void everyPackageIsExplained() {
        Verdict.holds(new PackagesExplained(), house);
    }

    @Test
    void apiIsVersioned() {
        Verdict.holds(new ApiVersions(), house);
    }

    @Test
    void committedTextsNameNoRegistryAndNoMachine() {
        Verdict.holds(new NothingOfThisMachine(), house);
    }

    @Test
    void bundlesCarryNoMarksOfUnfinishedWork() {
        Verdict.holds(new NothingUnfinished(), house);
    }
}
