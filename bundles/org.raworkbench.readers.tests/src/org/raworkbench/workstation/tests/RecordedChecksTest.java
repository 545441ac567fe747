package org.raworkbench.workstation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.raworkbench.workstation.tests.RecordedWindows.UNINSTALL;
import static org.raworkbench.workstation.tests.RecordedWindows.UNINSTALL_32;
import static org.raworkbench.workstation.tests.RecordedWindows.event;
import static org.raworkbench.workstation.tests.RecordedWindows.printer;
import static org.raworkbench.workstation.tests.RecordedWindows.program;
import static org.raworkbench.workstation.tests.RecordedWindows.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.raworkbench.core.Finding;
import org.raworkbench.workstation.CheckResult;
import org.raworkbench.workstation.WorkstationCheck;
import org.raworkbench.workstation.WorkstationSnapshot;

/** Every check on a workstation that is right, one that is wrong, and one that does not tell. */
class RecordedChecksTest {

    @TempDir
    private Path folder;

    private record Case(String id, String line, Consumer<RecordedWindows> change) {

        @Override
        public String toString() {
            return id + " " + line;
        }
    }

    private static Case as(String id, String line, Consumer<RecordedWindows> change) {
        return new Case(id, line, change);
    }

    private static Case good(String id, String line) {
        return new Case(id, line, windows -> { });
    }

    private static Case without(String file, String id, String line) {
        return new Case(id, line, windows -> windows.drop(file));
    }

    static Stream<Case> cards() {
        String services = "services.txt";
        return Stream.of(good("smart-card-service", "PASS: The smart card service of Windows runs."),
                as("smart-card-service", "FAIL: The smart card service of Windows is stopped.",
                        windows -> windows.put(services, service("SCardSvr", "Smart Card", "1  STOPPED", 0))),
                as("smart-card-service", "FAIL: The smart card service of Windows is not installed.",
                        windows -> windows.put(services, service("Spooler", "Print Spooler", "4  RUNNING", 9))),
                without(services, "smart-card-service",
                        "UNKNOWN: Smart card service: this could not be read, it is not in the report."),
                as("smart-card-service",
                        "UNKNOWN: Smart card service: this could not be read, nothing in it could be understood.",
                        windows -> windows.put(services, "[SC] EnumQueryServicesStatus:OpenService FAILED 5\n")),
                good("reader-driver", "PASS: Readers with their driver version: SCR3310 Smart Card Reader, 4.63.0.0."),
                as("reader-driver", "WARN: Windows knows a reader without a driver: SCR3310 Smart Card Reader.",
                        windows -> windows.replace("registry-readers.txt", "DriverVersion", "Other")),
                as("reader-driver", "UNKNOWN: Windows knows no smart card reader, so there is no driver to look at.",
                        windows -> windows.put("registry-readers.txt", "# KEY HKLM\\SYSTEM absent\n")),
                without("registry-readers.txt", "reader-driver",
                        "UNKNOWN: Reader driver: this could not be read, it is not in the report."),
                good("card", "UNKNOWN: The report of another workstation does not tell which cards were in."));
    }

    static Stream<Case> software() {
        String programs = "registry-programs.txt";
        return Stream.of(
                good("identity-agent",
                        "PASS: NHS Identity Agent 2.4.10.0 is installed; its support for cards of series 8"
                        + " to 10 ends on 28 Feb 2027."),
                as("identity-agent",
                        "FAIL: NHS Identity Agent 2.4.6.0 is installed and blocked; 2.4.10.0 is the oldest that is let in.",
                        windows -> windows.replace(programs, "2.4.10.0", "2.4.6.0")),
                as("identity-agent", "FAIL: Neither the NHS Identity Agent nor NHS Smartcard Connect is installed.",
                        windows -> windows.replace(programs, "NHS Identity Agent", "Something else")),
                as("identity-agent", "NOT_APPLICABLE: Not needed: NHS Smartcard Connect takes its place.",
                        windows -> windows.replace(programs, "NHS Identity Agent", "NHS Smartcard Connect")),
                as("identity-agent", "UNKNOWN: The NHS Identity Agent is installed; its version is not told.",
                        windows -> windows.replace(programs, "2.4.10.0", "")),
                as("identity-agent",
                        "UNKNOWN: NHS Identity Agent: this could not be read, reading it was refused.",
                        windows -> windows.put(programs, "# KEY HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\"
                                + "Uninstall denied\n" + program(UNINSTALL_32 + "x", "x", "1", ""))),
                without(programs, "identity-agent",
                        "UNKNOWN: NHS Identity Agent: this could not be read, it is not in the report."),
                good("identity-agent-running", "PASS: The NHS Identity Agent runs."),
                as("identity-agent-running", "FAIL: The NHS Identity Agent is installed and does not run.",
                        windows -> windows.replace("processes.csv", "IdentityAgent.exe", "Other.exe")),
                without("processes.csv", "identity-agent-running",
                        "UNKNOWN: NHS Identity Agent runs: this could not be read, it is not in the report."),
                good("credential-management", "PASS: NHS Credential Management 1.4.2.0 is installed."),
                as("credential-management", "WARN: NHS Credential Management 1.3.1.0 is older than 1.4.2.0.",
                        windows -> windows.replace(programs, "1.4.2.0", "1.3.1.0")),
                as("credential-management",
                        "FAIL: Several versions of NHS Credential Management are installed: 1.2.0.0, 1.4.2.0.",
                        windows -> windows.add(programs,
                                program(UNINSTALL + "Old", "NHS Credential Management", "1.2.0.0", "20220101"))),
                as("credential-management", "FAIL: NHS Credential Management is not installed.",
                        windows -> windows.replace(programs, "NHS Credential Management", "Something else")),
                without(programs, "credential-management",
                        "UNKNOWN: NHS Credential Management: this could not be read, it is not in the report."),
                good("credential-management-running", "PASS: NHS Credential Management listens on port 43485."),
                as("credential-management-running",
                        "FAIL: NHS Credential Management does not run: nobody listens on 43485, 55000.",
                        windows -> windows.replace("ports.txt", "0.1:43485", "0.1:43484")),
                without("ports.txt", "credential-management-running",
                        "UNKNOWN: NHS Credential Management runs: this could not be read, it is not in the report."),
                good("port-service", "PASS: The NHS Port Service runs."),
                as("port-service", "FAIL: The NHS Port Service is stopped.",
                        windows -> windows.put("services.txt",
                                service("NHSPortService", "NHS Port Service", "1  STOPPED", 0))),
                as("port-service", "FAIL: The NHS Port Service is not installed.",
                        windows -> windows.put("services.txt", service("SCardSvr", "Smart Card", "4  RUNNING", 7))),
                without("services.txt", "port-service",
                        "UNKNOWN: NHS Port Service: this could not be read, it is not in the report."),
                good("local-ports", "PASS: Somebody listens on port 43487, as it should be."),
                as("local-ports",
                        "FAIL: Nobody listens on any of the five local ports 43487, 44213, 45031, 46478, 48853.",
                        windows -> windows.replace("ports.txt", "0.1:43487        0.0.0.0",
                                "0.1:40000        0.0.0.0")),
                as("local-ports",
                        "FAIL: Port 43487 is held by another program (svchost.exe), not by the NHS Port Service.",
                        windows -> windows.replace("ports.txt", "LISTENING       2044", "LISTENING       1516")),
                without("ports.txt", "local-ports",
                        "UNKNOWN: Local ports of the Port Service: this could not be read, it is not in the report."),
                good("generations", "PASS: Only the older generation is installed: NHS Identity Agent."),
                as("generations", "FAIL: NHS Identity Agent and NHS Smartcard Connect are installed side by side.",
                        windows -> windows.add(programs,
                                program(UNINSTALL + "New", "NHS Smartcard Connect", "4.1", "20260101"))),
                without(programs, "generations",
                        "UNKNOWN: One generation of NHS software: this could not be read, it is not in the report."));
    }

    static Stream<Case> startAndMiddleware() {
        String programs = "registry-programs.txt";
        return Stream.of(
                good("restart", "PASS: Windows was started on 12 Jun 2026, after NHS Credential Management was"
                        + " installed on 2 Jan 2026."),
                as("restart", "FAIL: NHS Credential Management was installed on 13 Jun 2026; Windows was last"
                        + " started on 12 Jun 2026, before that.", windows -> windows.replace(programs, "20260102", "20260613")),
                as("restart",
                        "UNKNOWN: NHS Credential Management was installed on 12 Jun 2026, and Windows was started on"
                        + " the same day; which came first is not told.",
                        windows -> windows.replace(programs, "20260102", "20260612")),
                as("restart", "UNKNOWN: The event log does not tell when Windows was last started.",
                        windows -> windows.put("events-start.xml", "")),
                without("events-start.xml", "restart",
                        "UNKNOWN: Restarted since installation: this could not be read, it is not in the report."),
                good("environment", "PASS: The registry names no environment, so the Identity Agent works with the live"
                        + " one."),
                as("environment", "PASS: The registry sends the Identity Agent to the environment \"live\".",
                        windows -> windows.put("registry-nhs.txt", agent("https://gas.national.ncrs.nhs.uk/login"))),
                as("environment", "FAIL: The registry sends the Identity Agent to \"INT\", wanted is \"live\".",
                        windows -> windows.put("registry-nhs.txt", agent("https://gas.nis1.national.ncrs.nhs.uk/x"))),
                as("environment", "UNKNOWN: The registry names an address that belongs to no known environment:"
                        + " https://gas.example.org/.",
                        windows -> windows.put("registry-nhs.txt", agent("https://gas.example.org/"))),
                as("environment", "UNKNOWN: The settings of the Identity Agent could not be read: it was refused.",
                        windows -> windows.put("registry-nhs.txt",
                                "# KEY HKLM\\SOFTWARE\\WOW6432Node\\HSCIC denied\n")),
                good("middleware", "PASS: Middleware is installed: Oberthur AWP, version 5.2.0."),
                as("middleware", "FAIL: No Oberthur middleware is installed.",
                        windows -> windows.replace(programs, "Oberthur AWP", "Something else")),
                without(programs, "middleware",
                        "UNKNOWN: Oberthur middleware: this could not be read, it is not in the report."),
                good("piv-minidriver", "PASS: Windows knows PIV cards: Identity Device (PIV)."),
                as("piv-minidriver", "WARN: Windows has no entry for PIV cards.",
                        windows -> windows.replace("registry-smartcards.txt", "(PIV)", "(other)")),
                as("piv-minidriver",
                        "UNKNOWN: The list of known cards is empty or not there, so it cannot be said whether"
                        + " PIV cards are known.", windows -> windows.put("registry-smartcards.txt", "\n")),
                good("gemalto", "PASS: Nothing of Gemalto Classic was found."),
                as("gemalto", "WARN: Gemalto Classic is still there: Gemalto Classic Client 6.1.0.",
                        windows -> windows.add(programs,
                                program(UNINSTALL + "Old", "Gemalto Classic Client", "6.1.0", "20120101"))),
                as("gemalto", "WARN: Gemalto Classic is still there: %SystemRoot%\\System32\\gclib.dll 6.1.",
                        windows -> windows.add("files.txt", "present\t6.1\t%SystemRoot%\\System32\\gclib.dll\n")),
                without(programs, "gemalto",
                        "UNKNOWN: Leftovers of Gemalto Classic: this could not be read, it is not in the report."));
    }

    private static String agent(String address) {
        return "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\HSCIC\\Identity Agent\n    ActivatePOSTURL    REG_SZ    "
                + address + "\n";
    }

    static Stream<Case> windows() {
        String windows = "registry-windows.txt";
        String events = "events-624.xml";
        String calais = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography\\Calais\n"
                + "    DisableCapiOverrideForRSA    REG_DWORD    0x0\n";
        String precursor = event("Microsoft-Windows-SmartCard-Server", 624, "2026-06-01T08:00:00Z");
        return Stream.of(
                good("windows-version", "UNKNOWN: Windows 11 Pro 24H2, build 26100.7171. Whether it is supported is not"
                        + " checked: no specification is loaded."),
                as("windows-version", "UNKNOWN: The build number of Windows is not there.",
                        recorded -> recorded.put(windows, "\n")),
                good("csp-ksp",
                        "PASS: The Windows change of 14 Oct 2025 is in force (build 26100.7171); no event 624 shows"
                        + " a program that uses the old way."),
                as("csp-ksp",
                        "WARN: The Windows change of 14 Oct 2025 is in force (build 26100.7171), and one event 624"
                        + " shows a program that still uses the old way.", recorded -> recorded.put(events, precursor)),
                as("csp-ksp",
                        "PASS: The Windows change of 14 Oct 2025 is in force (build 26100.7171); no event 624 shows"
                        + " a program that uses the old way.",
                        recorded -> recorded.put(events, event("Other", 624, "2026-06-01T08:00:00Z"))),
                as("csp-ksp", "WARN: The Windows change of 14 Oct 2025 is held back by DisableCapiOverrideForRSA = 0.",
                        recorded -> recorded.add("registry-smartcards.txt", calais)),
                as("csp-ksp", "PASS: The Windows change of 14 Oct 2025 is not installed (build 26100.6584).",
                        recorded -> recorded.replace(windows, "0x1c03", "0x19b8")),
                as("csp-ksp",
                        "WARN: The Windows change of 14 Oct 2025 is not installed yet (build 26100.6584), and one event"
                        + " 624 shows a program that will be hit by it.",
                        recorded -> recorded.replace(windows, "0x1c03", "0x19b8").put(events, precursor)),
                as("csp-ksp",
                        "UNKNOWN: It is not known whether build 20348.100 has the Windows change of 14 Oct 2025, and"
                        + " no event 624 tells.",
                        recorded -> recorded.replace(windows, "26100", "20348").replace(windows, "0x1c03", "0x64")),
                without(events, "csp-ksp", "UNKNOWN: The Windows change of 14 Oct 2025 is in force (build 26100.7171);"
                        + " whether a program still uses the old way is unknown, the event log could not be read."),
                without("registry-smartcards.txt", "csp-ksp", "UNKNOWN: Build 26100.7171 is known; whether"
                        + " DisableCapiOverrideForRSA holds the Windows change back is not, it is not in the report."),
                good("dotnet", "PASS: .NET Framework 4.8 or newer is installed (release 533509)."),
                as("dotnet", "FAIL: The .NET Framework is older than .NET Framework 4.8 (release 461814).",
                        recorded -> recorded.replace(windows, "0x82405", "0x70bf6")),
                as("dotnet", "FAIL: No .NET Framework 4 is installed; needed is .NET Framework 4.8.",
                        recorded -> recorded.replace(windows, "Release", "Other")),
                without(windows, "dotnet", "UNKNOWN: .NET Framework: this could not be read, it is not in the report."),
                good("session", "PASS: The session is local."),
                as("session", "PASS: The session is remote (RDP); the readers are those of the device in front of the"
                        + " person.", recorded -> recorded.put("session.txt", "SESSIONNAME=RDP-Tcp#3")),
                as("session", "WARN: The session runs in Citrix, and UseCardReaderPolling is not set to true for the"
                        + " Identity Agent.", recorded -> recorded.put("session.txt", "SESSIONNAME=ICA-CGP#1")),
                as("session", "UNKNOWN: The session does not tell what kind it is.",
                        recorded -> recorded.put("session.txt", "SESSIONNAME=")));
    }

    static Stream<Case> browsersAndPrinters() {
        String browsers = "registry-browsers.txt";
        String policy = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome";
        return Stream.of(
                good("browsers", "UNKNOWN: Installed: Google Chrome 147.0.7727.56. Whether these are supported is not"
                        + " checked: no specification is loaded."),
                without("registry-programs.txt", "browsers",
                        "UNKNOWN: Browsers: this could not be read, it is not in the report."),
                good("chrome-extension", "PASS: Nothing of the NHS Chrome extension was found."),
                as("chrome-extension", "WARN: Traces of the retired NHS Chrome extension were found:"
                        + " %ProgramFiles(x86)%\\HSCIC\\NativeBridge.",
                        windows -> windows.replace("files.txt", "absent", "present")),
                as("chrome-extension", "WARN: Traces of the retired NHS Chrome extension were found:"
                        + " HKEY_CURRENT_USER\\SOFTWARE\\Google\\Chrome\\NativeMessagingHosts\\uk.nhs.ncrs.auth.",
                        windows -> windows.add(browsers,
                                "HKEY_CURRENT_USER\\SOFTWARE\\Google\\Chrome\\NativeMessagingHosts\\uk.nhs.ncrs.auth\n")),
                without("files.txt", "chrome-extension",
                        "UNKNOWN: Retired NHS Chrome extension: this could not be read, it is not in the report."),
                good("third-party-cookies",
                        "PASS: No policy blocks third-party cookies. What a person set in the browser is not read."),
                as("third-party-cookies", "FAIL: A policy blocks third-party cookies in Google Chrome.",
                        windows -> windows.add(browsers, policy
                                + "\n    BlockThirdPartyCookies    REG_DWORD    0x1\n")),
                as("third-party-cookies",
                        "PASS: A policy blocks third-party cookies and makes an exception for localhost.",
                        windows -> windows.add(browsers, policy + "\n    BlockThirdPartyCookies    REG_DWORD    0x1\n"
                                + policy + "\\CookiesAllowedForUrls\n    1    REG_SZ    [*.]localhost\n")),
                as("third-party-cookies", "UNKNOWN: The policies of the browsers could not be read: it was refused.",
                        windows -> windows.put(browsers, "# KEY HKLM\\SOFTWARE\\Policies\\Google\\Chrome denied\n")),
                good("card-printer", "PASS: Card printer: Card desk (Magicard Rio Pro)."),
                as("card-printer",
                        "WARN: The card printer Magicard 300 uses the driver \"Generic / Text Only\", not one of"
                        + " Magicard.",
                        windows -> windows.put("registry-printers.txt", printer("Magicard 300",
                                "Generic / Text Only"))),
                as("card-printer", "NOT_APPLICABLE: Not applicable: no Magicard printer is set up here. Only who issues"
                        + " cards needs one.",
                        windows -> windows.put("registry-printers.txt", printer("Office", "HP Universal"))),
                without("registry-printers.txt", "card-printer",
                        "UNKNOWN: Card printer: this could not be read, it is not in the report."),
                good("specification", "UNKNOWN: Not checked: no specification is loaded."),
                good("domain.gas.national.ncrs.nhs.uk",
                        "UNKNOWN: gas.national.ncrs.nhs.uk was not asked when the report was collected."),
                as("domain.gas.national.ncrs.nhs.uk",
                        "PASS: gas.national.ncrs.nhs.uk answers (name 12 ms, connection 30 ms, TLS 55 ms).",
                        windows -> windows.put("network.txt",
                                "gas.national.ncrs.nhs.uk\t443\t\t12\t30\t55\tCN=x\ttrue\t"
                                + "NONE\t\n")),
                as("domain.gas.national.ncrs.nhs.uk",
                        "FAIL: gas.national.ncrs.nhs.uk cannot be reached: name resolution"
                        + " failed, no such host.",
                        windows -> windows.put("network.txt",
                                "gas.national.ncrs.nhs.uk\t443\t\t\t\t\t\tfalse\tNAME\tno such host\n")));
    }

    @ParameterizedTest
    @MethodSource({ "cards", "software", "startAndMiddleware", "windows", "browsersAndPrinters" })
    void aPersonReads(Case oneCase) throws IOException {
        RecordedWindows windows = new RecordedWindows();
        oneCase.change().accept(windows);
        assertEquals(oneCase.line(), new Judge(folder).line(windows, oneCase.id()));
    }

    @Test
    void aHealthyWorkstationHasNoFault() throws IOException {
        WorkstationSnapshot snapshot = new Judge(folder).check(new RecordedWindows());
        assertEquals(0, snapshot.count(CheckResult.FAIL) + snapshot.count(CheckResult.WARN));
        assertEquals("WARD-3", snapshot.subject());
        assertEquals(Instant.parse("2026-06-14T10:00:00Z"), snapshot.taken());
        List<Finding> findings = Judge.findings(snapshot);
        assertEquals(List.of("workstation.partly-judged"), findings.stream().map(Finding::id).toList());
        assertEquals("10 checks of this workstation could not be judged.", findings.get(0).summary());
    }

    @Test
    void everyFaultIsAFindingWithSomebodyToPutItRight() throws IOException {
        Judge judge = new Judge(folder);
        for (Case fault : Stream.of(cards(), software(), startAndMiddleware(), windows(), browsersAndPrinters())
                .flatMap(cases -> cases).filter(one -> one.line().matches("(FAIL|WARN).*")).toList()) {
            RecordedWindows windows = new RecordedWindows();
            fault.change().accept(windows);
            WorkstationSnapshot snapshot = judge.check(windows);
            WorkstationCheck check = snapshot.check(fault.id()).orElseThrow();
            Finding finding = Judge.findings(snapshot).stream().filter(one -> one.id().equals(check.finding()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(fault));
            assertFalse(finding.action().isBlank(), fault.toString());
            assertFalse(finding.actors().isEmpty(), fault.toString());
            assertFalse(finding.explanation().isBlank(), fault.toString());
            assertEquals(check.observed(), finding.summary());
            assertFalse(check.source().isBlank(), fault.toString());
        }
    }

    @Test
    void theNamesOfFindingsStay() throws IOException {
        RecordedWindows windows = new RecordedWindows().replace("registry-programs.txt", "1.4.2.0", "1.3.1.0")
                .put("services.txt", service("NHSPortService", "NHS Port Service", "1  STOPPED", 0))
                .put("events-624.xml", event("SCardSvr", 624, "2026-06-01T08:00:00Z"))
                .put("network.txt", "am.nhsidentity.spineservices.nhs.uk\t443\t\t\t\t\t\tfalse\tCONNECT\trefused\n");
        assertTrue(Judge.findings(new Judge(folder).check(windows)).stream().map(Finding::id).toList()
                .containsAll(List.of("workstation.credential-management-outdated", "workstation.port-service-stopped",
                        "workstation.csp-ksp-change", "workstation.domain-blocked")));
        assertTrue(Judge.findings(new Judge(folder).site("""
                {"products": [{"id": "middleware", "name": "Oberthur middleware", "words": ["oberthur"],
                  "minimum": "5.3", "source": "our site", "seen": "2026-06-01"}]}""").check(windows)).stream()
                .map(Finding::id).toList().contains("workstation.middleware-outdated"));
    }

    @Test
    void otherEnginesWeighItsFacts() throws IOException {
        WorkstationSnapshot snapshot = new Judge(folder).check(
                new RecordedWindows().put("events-624.xml", event("SCardSvr", 624, "2026-06-01T08:00:00Z")));
        assertEquals("5.2.0 NEUTRAL", Judge.fact(snapshot, "middleware.version"));
        assertEquals("in force BAD", Judge.fact(snapshot, "windows.csp-ksp"));
        assertEquals("1 BAD", Judge.fact(snapshot, "windows.event-624"));
        assertEquals("running GOOD", Judge.fact(snapshot, "port-service"));
        assertEquals("", Judge.fact(snapshot, "domain.gas.national.ncrs.nhs.uk"), "what was not asked is no fact");
    }

    @Test
    void supportOfTheIdentityAgentEnds() throws IOException {
        WorkstationSnapshot later = new Judge(folder).check(new RecordedWindows(), Instant.parse(
                "2027-03-01T09:00:00Z"));
        assertEquals("WARN: NHS Identity Agent 2.4.10.0 is installed; its support ended on 28 Feb 2027.",
                Judge.line(later, "identity-agent"));
    }

    @Test
    void readersOfAReportAreSightings() throws IOException {
        WorkstationSnapshot snapshot = new Judge(folder).check(new RecordedWindows());
        assertEquals(1, snapshot.readerSightings().size());
        var sighting = snapshot.readerSightings().get(0);
        assertEquals("WARD-3", sighting.workstation());
        assertEquals("SCR3310 Smart Card Reader", sighting.reader());
        assertEquals("04E6 5116 5.23", sighting.vid().orElseThrow() + " " + sighting.pid().orElseThrow() + " "
                + sighting.firmware().orElseThrow());
    }
}
