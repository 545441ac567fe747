package org.raworkbench.internal.redaction;

import java.util.Locale;
import java.util.Set;

/** What belongs to nobody: published numbers and machines of national services. */
final class Published {

    /** The National Service Desk (digital.nhs.uk, services/spine, 2023). */
    private static final Set<String> NUMBERS = Set.of("03003035035");
    /**
     * The services that workstations must reach (digital.nhs.uk, allowing domains, 16 January 2024), and their makers'
     * sites.
     */
    private static final Set<String> DOMAINS = Set.of("ncrs.nhs.uk", "nhsidentity.spineservices.nhs.uk",
            "spineservices.nhs.uk", "care-identity-service2.nhs.uk", "crl.nhs.uk", "ocsp.nhs.uk", "pki.nhs.uk",
            "digital.nhs.uk", "england.nhs.uk", "microsoft.com", "windows.com", "windowsupdate.com", "google.com",
            "raworkbench.org");

    private Published() {
    }

    static boolean number(String national) {
        return NUMBERS.contains(national);
    }

    static boolean machine(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int dot = 0; dot >= 0; dot = lower.indexOf('.', dot + 1)) {
            if (DOMAINS.contains(lower.substring(dot == 0 ? 0 : dot + 1))) {
                return true;
            }
        }
        return false;
    }
}
