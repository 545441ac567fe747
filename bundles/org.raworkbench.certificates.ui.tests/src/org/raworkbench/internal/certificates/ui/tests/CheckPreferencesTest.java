package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.raworkbench.internal.certificates.ui.model.CheckPreferences;
import org.raworkbench.internal.certificates.ui.model.CheckSettings;
import org.raworkbench.internal.certificates.ui.model.ProxyChoice;

class CheckPreferencesTest {

    @AfterEach
    void clear() throws Exception {
        InstanceScope.INSTANCE.getNode(CheckPreferences.NODE).clear();
    }

    @Test
    void atFirstNothingIsTrustedAndNobodyIsAsked() {
        assertEquals(CheckSettings.NONE, new CheckPreferences().settings());
    }

    @Test
    void whatIsKeptComesBack() {
        CheckSettings settings = new CheckSettings(List.of(Path.of("a, with comma"), Path.of("b;c")),
                List.of(Path.of("d")), List.of(), true, new ProxyChoice(ProxyChoice.Kind.FIXED, "proxy.example", 3128));
        new CheckPreferences().keep(settings);
        assertEquals(settings, new CheckPreferences().settings());
    }
}
