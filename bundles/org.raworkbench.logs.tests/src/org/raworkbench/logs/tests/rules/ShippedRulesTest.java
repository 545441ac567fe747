package org.raworkbench.logs.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.raworkbench.core.Severity;
import org.raworkbench.internal.logs.rules.LogRule;
import org.raworkbench.internal.logs.rules.RuleSet;
import org.raworkbench.internal.logs.rules.RuleShelf;

/** The rules that are shipped. Lines are synthetic, after the sources that the rules name. */
class ShippedRulesTest {

    private static final RuleSet RULES = RuleShelf.bundled(true).rules();

    @Test
    void allPassTheirOwnTests() {
        assertEquals(List.of(), RULES.problems());
        assertTrue(RULES.rules().size() >= 60, RULES.rules().size() + " rules");
    }

    @Test
    void everyRuleSaysWhereItsMeaningComesFromAndWhoActs() {
        for (LogRule rule : RULES.rules()) {
            assertTrue(!rule.source().isBlank() && LocalDate.parse(rule.seen()).isAfter(LocalDate.of(2005, 1, 1)), rule.id());
            assertTrue(!rule.severity().isWorseThan(Severity.INFO) || !rule.actors().isEmpty(), rule.id());
            assertTrue(!rule.title().isBlank() && rule.title().endsWith("."), rule.id());
        }
    }

    /** Every error of the overview that can be in a log. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ERR1002 : Unable to read the card | err1002",
        "ERR1002 Unable to read smartcard | err1002",
        "Error 1000 was shown | error1000",
        "INF1014:Scanning for Smartcard ERR5022: Operation cannot be completed | err5022",
        "PR Service returned with following exception code PR20002 and message Port redirection service is unavailable | pr20002",
        "Smartcard Authentication Failure 500_021 | smartcard-authentication-failure",
        "Smartcard Authentication Failure 400_645 | auth-400-645",
        "There was a problem reading your Smartcard. Please restart the Identity Agent. | agent-reading-problem",
        "net::ERR_CONNECTION_TIMED_OUT | blocked-page",
        "NHS Credential Management is running on port 43485 but is not connected | cm-not-connected",
        "Error: ERR1009: Failed to obtain SOPIN for user | err1009",
        "Your Smartcard is blocked | agent-card-locked",
        "PR30007: Request failed due to unknown exception | pr30007",
        "Error Code: (0x53494705) No X.509 Signing certificate found | sign-no-certificate",
        "Invalid provider type specified | csp-ksp",
        "SCardConnect returned 0x80100069 | pcsc-card-removed",
        "Error,15/06/2026 09:00:00,Microsoft-Windows-Smartcard-Server,624,None,text | event-624",
        "Warning,15/06/2026 09:00:00,Microsoft-Windows-Smartcard-Server,610,None,text | event-610"})
    void knownErrorsAreRecognised(String line, String rule) {
        assertTrue(met(line).contains(rule), line + ": " + met(line));
    }

    @Test
    void theComponentDecidesBetweenPcscAndTicketApi() {
        assertEquals(Set.of("pcsc-invalid-handle"), met("winscard.c: SCardStatus returned 0x80100003"));
        assertEquals(Set.of("ticketapi-misuse"), met("TicketApiDll returned 0x80100003"));
        assertEquals(Set.of("ticketapi-no-ticket"), met("TicketApiDll returned 0x80100009"));
        assertEquals(Set.of("pcsc-reader-unknown"), met("SCardConnect returned 0x80100009"));
    }

    @Test
    void plugAndPlayEvent1000IsNotTheError1000OfTheNhs() {
        String csv = "Error,15/06/2026 09:00:00,Microsoft-Windows-SCPNP,1000,None,\"text\"";
        assertTrue(met(csv).contains("scpnp-1000"));
        assertTrue(!met(csv).contains("error1000"));
        String ours = "2026-06-15T09:00:00.0000000Z\tERROR\tSystem\tMicrosoft-Windows-SCPNP\t1000\t12\tPC1\ttext";
        assertTrue(met(ours).contains("scpnp-1000"));
        assertTrue(!met(ours).contains("error1000"));
    }

    @Test
    void knownNoiseIsHarmless() {
        Set<String> harmless = RULES.rules().stream().filter(LogRule::harmless).map(LogRule::id).collect(Collectors.toSet());
        assertTrue(harmless.containsAll(List.of("event-610", "event-621")));
    }

    @Test
    void whatIsNotKnownHasNoInventedMeaning() {
        LogRule error1000 = rule("error1000");
        assertTrue(error1000.explanation().contains("nothing is known about its cause"));
        assertTrue(rule("smartcard-authentication-failure").explanation().contains("single numbers is not published"));
    }

    @Test
    void idsAreUnique() {
        assertEquals(RULES.rules().size(), RULES.rules().stream().map(LogRule::id).distinct().count());
    }

    private static LogRule rule(String id) {
        return RULES.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    /** Rules over one line that are met by {@code lines}. */
    private static Set<String> met(String... lines) {
        return Scans.of(RULES, Arrays.asList(lines)).stream().filter(result -> result.rule().kind() == LogRule.Kind.SINGLE)
                .map(result -> result.rule().id()).collect(Collectors.toSet());
    }
}
