package org.raworkbench.internal.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.raworkbench.internal.app.StartOptions;
import org.raworkbench.internal.app.StartOptions.WrongUsage;

class StartOptionsTest {

    @Test
    void allOptionsAreUnderstoodAndThePlatformsAreLeftToIt() throws WrongUsage {
        StartOptions options = StartOptions.of(List.of("-data", "folder", "-demo", "blank", "-theme", "dark",
                "-screenshot", "picture.png", "-reportStart"));
        assertEquals(new StartOptions(Optional.of("blank"), Optional.of(true), Optional.of(Path.of("picture.png")),
                true), options);
    }

    @Test
    void withoutOptionsNothingIsAsked() throws WrongUsage {
        assertEquals(new StartOptions(Optional.empty(), Optional.empty(), Optional.empty(), false),
                StartOptions.of(List.of()));
    }

    @Test
    void aMissingValueAndAnUnknownThemeAreSaid() {
        assertTrue(assertThrows(WrongUsage.class, () -> StartOptions.of(List.of("-demo"))).getMessage()
                .contains("-demo"));
        assertThrows(WrongUsage.class, () -> StartOptions.of(List.of("-screenshot", "-demo")));
        assertTrue(assertThrows(WrongUsage.class, () -> StartOptions.of(List.of("-theme", "pink"))).getMessage()
                .contains("pink"));
    }
}
