package org.raworkbench.guidance.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.guidance.knowledge.ErrorEntry;
import org.raworkbench.internal.guidance.diagnose.ErrorRecogniser;

/** Error texts as people paste them, and as text recognition reads them off a screenshot. */
class ErrorTextTest {

    private static final ErrorRecogniser OURS = new ErrorRecogniser(Seen.OURS);

    /** What is published of each error, and the entry that has to know it. */
    private static final Map<String, String> TEXTS = texts();

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put("ERR1002 : Unable to read the card", "err1002");
        texts.put("ERR1002 Unable to read smartcard", "err1002");
        texts.put("ERR1000", "error1000");
        texts.put("Error 1000", "error1000");
        texts.put("INF1014:Scanning for Smartcard ERR5022: Operation cannot be completed", "err5022");
        texts.put("PR Service returned with following exception code PR20002 and message Port redirection service is "
                + "unavailable", "pr20002");
        texts.put("PR Service returned with following exception code PR40001 and message something", "pr-other");
        texts.put("PR30007: Request failed due to unknown exception. Exception=Unable to find CM process for user",
                "pr30007");
        texts.put("All promises were rejected", "promises-rejected");
        texts.put("Access has been blocked by CORS policy: http://localhost:43487/PRS/ConnectPRService", "pr-cors");
        texts.put("Error Code: (0x53494703) An Internal error occurred", "sig03");
        texts.put("\"status_code\": 1397311235", "sig03");
        texts.put("Error Code: (0x53494705) No X.509 Signing certificate found", "sig05");
        texts.put("Error response from Credential Management.", "cm-error-response");
        texts.put("Invalid response from Credential Management.", "cm-invalid-response");
        texts.put("Smartcard Authentication Failure 400_645", "saf-400-645");
        texts.put("Smartcard Authentication Failure 500_123", "saf");
        texts.put("There was a problem reading your Smartcard. Please restart the Identity Agent. If this fails to "
                + "rectify "
                + "the problem, please contact your Registration Authority service.", "problem-reading");
        texts.put("Page not found", "unreachable");
        texts.put("This site can\u2019t be reached", "unreachable");
        texts.put("ERR_CONNECTION_TIMED_OUT", "unreachable");
        texts.put("Blocked by proxy", "unreachable");
        texts.put("Domain not authorised", "unreachable");
        texts.put("blank screen", "unreachable");
        texts.put("NHS Credential Management cannot communicate with Identity Agent", "cm-not-connected");
        texts.put("NHS Credential Management is running on port 43485 but is not connected", "cm-not-connected");
        texts.put("It is running on port 55000 and is connected but cannot login to Care Identity", "cm-cannot-log-in");
        texts.put("NHS Credential Management Error: Not Installed or Running", "cm-not-installed");
        texts.put("NHS Credential Management cannot be found", "cm-not-installed");
        texts.put("NHS Identity Hub/Credential Management cannot be found", "cm-not-installed");
        texts.put("Application is already running", "cm-already-running");
        texts.put("wants local network access", "local-network-access");
        texts.put("Error: ERR1009: Failed to obtain SOPIN for user", "err1009");
        texts.put("There is no Smartcard reader available", "no-reader");
        texts.put("The Passcode you entered is not valid. You have '2' remaining tries", "wrong-passcode");
        texts.put("Your Smartcard is blocked", "card-blocked");
        texts.put("The user credentials presented are not valid", "credentials-invalid");
        texts.put("No certificate was found to perform authentication", "no-certificate");
        texts.put("Your Smartcard is about to expire. Do you wish to renew it now?", "about-to-expire");
        texts.put("invalid provider type specified", "csp-provider");
        texts.put("CryptAcquireCertificatePrivateKey failed", "csp-provider");
        texts.put("NTE_BAD_KEYSET", "bad-keyset");
        texts.put("Invalid signature format", "eps-invalid-signature-format");
        texts.put("Multiple certificates detected", "eps-multiple-certificates");
        texts.put("Invalid certificate", "eps-invalid-certificate");
        texts.put("Signature is invalid", "eps-signature-is-invalid");
        texts.put("Signature doesn't match prescription", "eps-signature-doesnt-match-prescription");
        texts.put("Certificate is revoked", "eps-certificate-is-revoked");
        texts.put("CA certificate is revoked", "eps-ca-revoked");
        texts.put("Certificate expired when signed", "eps-certificate-expired-when-signed");
        texts.put("Certificate not trusted", "eps-certificate-not-trusted");
        texts.put("The call failed: 0x80200004", "tck-pin-blocked");
        texts.put("The call failed: 0x80400003", "tck-authentication-not-possible");
        texts.put("The call failed: 0x80800007", "tck-resource-not-available");
        texts.put("TCK_API_ERR_AUTH_USER_ABORT", "tck-user-abort");
        texts.put("TCK_API_ERR_SERVER_COMM_FAILED", "tck-server");
        for (String code : List.of("8010000C scard-no-smartcard", "8010000D scard-unknown-card",
                "8010000F scard-proto-mismatch", "80100010 scard-not-ready", "80100013 scard-comm-error",
                "80100017 scard-reader-unavailable", "8010001A scard-reader-unsupported",
                "8010001C scard-card-unsupported", "8010001D scard-no-service", "8010001E scard-service-stopped",
                "80100024 scard-file-not-found", "8010002E scard-no-readers-available",
                "80100065 scard-unsupported-card",
                "80100066 scard-unresponsive-card", "80100067 scard-unpowered-card", "80100068 scard-reset-card",
                "80100069 scard-removed-card", "8010006B scard-wrong-chv", "8010006C scard-chv-blocked")) {
            texts.put("SCardConnect returned 0x" + code.substring(0, 8), code.substring(9));
        }
        return texts;
    }

    static Stream<Map.Entry<String, String>> published() {
        return TEXTS.entrySet().stream();
    }

    private static List<String> ids(String text) {
        return OURS.recognise(text).stream().map(ErrorEntry::getId).toList();
    }

    private static void knows(Map.Entry<String, String> published, UnaryOperator<String> damage) {
        String text = damage.apply(published.getKey());
        List<String> ids = ids(text);
        assertTrue(ids.contains(published.getValue()), () -> '"' + text + "\" is " + ids);
    }

    @ParameterizedTest
    @MethodSource("published")
    void whatIsPublishedIsKnown(Map.Entry<String, String> text) {
        knows(text, UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("published")
    void inLowerAndUpperCase(Map.Entry<String, String> text) {
        knows(text, words -> words.toLowerCase(Locale.ROOT));
        knows(text, words -> words.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("published")
    void withProseAroundIt(Map.Entry<String, String> text) {
        knows(text, words -> "Good morning,\nsince Tuesday Dr Example gets this:\n\n  \u201c" + words
                + "\u201d\n\nIt was fine last week. Kind regards, reception");
    }

    @ParameterizedTest
    @MethodSource("published")
    void withBrokenLinesAndOddSpaces(Map.Entry<String, String> text) {
        knows(text, words -> words.replace(" ", " \r\n\t"));
        knows(text, words -> words.replace(' ', '\u00a0'));
    }

    /** What text recognition takes for each other. */
    @ParameterizedTest
    @MethodSource("published")
    void asTextRecognitionReadsIt(Map.Entry<String, String> text) {
        knows(text, words -> words.replace('1', 'l').replace('0', 'O'));
        knows(text, words -> words.replace('1', 'I').replace('0', 'o').replace('5', 'S'));
        knows(text, words -> words.replace('l', '1').replace('O', '0').replace('o', '0'));
        knows(text, words -> words.replace('i', 'l').replace("m", "rn"));
        knows(text, words -> words.replace('I', '|'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERR l002", "err 1OO2 :unab1e to readthe card",
        "Srnartcard read error ERRI002", "\uff25\uff32\uff321002"})
    void theErrorOfTheScreenshotIsErr1002(String text) {
        assertTrue(ids(text).contains("err1002"), () -> text + " is " + ids(text));
    }

    @Test
    void severalErrorsInOneTextAreAllFound() {
        List<String> ids = ids("First ERR l002 : Unable to read the card, then PR20002, and the log has 0x8010001D; "
                + "after a restart Smartcard Authentication Failure 400_645");
        assertTrue(ids.containsAll(List.of("err1002", "pr20002", "scard-no-service", "saf-400-645")), ids.toString());
    }

    @Test
    void ofANumberThatTwoComponentsShareTheComponentDecides() {
        assertEquals(List.of("tck-overlap"), ids("failed with 0x80100003"));
        assertEquals(List.of("scard-invalid-handle"), ids("SCardTransmit: 0x80100003"));
        assertEquals(List.of("scard-invalid-handle"), ids("pcscd: error 0x80100003"));
        assertEquals(List.of("tck-generic"), ids("TicketApiDll.dll returned 0x80100003"));
        assertEquals(List.of("scard-sharing-violation"), ids("winscard 0x8010000B"));
        assertEquals(List.of("tck-generic"), ids("Identity Agent: 0x8010000B"));
    }

    @Test
    void theEventsOfWindowsThatAreNumbered1000AreNotTheNhsError() {
        assertEquals(List.of(), ids("Log Name: System Source: SCPNP Event ID: 1000"));
        assertEquals(List.of(), ids("Application Error 1000 Faulting application name: example.exe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Login succeeded", "The prescription was signed at 10:02",
            "Call 0300 303 5035 about room 400 645",
            "Order 1002 was delivered", "The certificate is valid", "Smartcard read", "500 tablets, 123 patients",
            "IOOO"})
    void everydayTextIsNoError(String text) {
        assertEquals(List.of(), ids(text));
    }

    @Test
    void aNumberWithoutAMeaningGetsNone() {
        for (String id : List.of("saf", "error1000", "tck-authentication-not-possible", "tck-load-res-failed")) {
            assertEquals(null, Seen.OURS.error(id).orElseThrow().getMeaning(), id);
        }
    }

    @Test
    void aTextOfAnyLengthIsLookedAtInTime() {
        long start = System.nanoTime();
        ids("SCARD winscard Identity Agent 0x8010000 ".repeat(500));
        ids("a".repeat(20_000));
        ids("\n -\n".repeat(5_000));
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "it came back");
    }
}
