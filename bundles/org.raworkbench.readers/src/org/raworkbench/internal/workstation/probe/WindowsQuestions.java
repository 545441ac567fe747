package org.raworkbench.internal.workstation.probe;

import java.util.ArrayList;
import java.util.List;

import org.raworkbench.internal.workstation.intake.ReportPart;

/** What Windows is asked for each part of a report. The collector asks the same. */
public final class WindowsQuestions {

    /** The smart card readers' class of devices, GUID_DEVCLASS_SMARTCARDREADER (devguid.h). */
    private static final String READER_CLASS = "{50dd5230-ba8a-11d1-bf5d-0000f805f530}";
    private static final String CURRENT = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    private static final String UNINSTALL = "Microsoft\\Windows\\CurrentVersion\\Uninstall";

    /** Files and folders that are looked for. */
    public static final List<String> FILES = List.of("%ProgramFiles(x86)%\\HSCIC\\Identity Agent\\IdentityAgent.exe",
            "%ProgramFiles%\\HSCIC\\Identity Agent\\IdentityAgent.exe", "%ProgramFiles(x86)%\\HSCIC\\NativeBridge",
            "%ProgramFiles%\\HSCIC\\NativeBridge", "%LOCALAPPDATA%\\HSCIC\\Native\\uk.nhs.ncrs.auth.json",
            "%SystemRoot%\\System32\\gclib.dll", "%SystemRoot%\\SysWOW64\\gclib.dll");

    private WindowsQuestions() {
    }

    /** The queries of the registry for {@code part}; the key is the third word of each. */
    static List<List<String>> queries(ReportPart part) {
        return switch (part) {
            case WINDOWS -> List.of(value(CURRENT, "ProductName"), value(CURRENT, "DisplayVersion"),
                    value(CURRENT, "CurrentBuild"), value(CURRENT, "UBR"),
                    value("HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full", "Release"));
            case PROGRAMS -> all("HKLM\\SOFTWARE\\" + UNINSTALL, "HKLM\\SOFTWARE\\WOW6432Node\\" + UNINSTALL,
                    "HKCU\\SOFTWARE\\" + UNINSTALL);
            case NHS -> all("HKLM\\SOFTWARE\\HSCIC", "HKLM\\SOFTWARE\\WOW6432Node\\HSCIC",
                    "HKLM\\SOFTWARE\\Policies\\HSCIC");
            case SMARTCARDS -> all("HKLM\\SOFTWARE\\Microsoft\\Cryptography\\Calais");
            case BROWSERS -> all("HKLM\\SOFTWARE\\Policies\\Google\\Chrome", "HKCU\\SOFTWARE\\Policies\\Google\\Chrome",
                    "HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge", "HKCU\\SOFTWARE\\Policies\\Microsoft\\Edge",
                    "HKLM\\SOFTWARE\\Google\\Chrome\\NativeMessagingHosts",
                    "HKLM\\SOFTWARE\\WOW6432Node\\Google\\Chrome\\NativeMessagingHosts",
                    "HKCU\\SOFTWARE\\Google\\Chrome\\NativeMessagingHosts");
            case PRINTERS -> List.of(List.of("reg.exe", "query",
                    "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Print\\Printers", "/s", "/v", "Printer Driver"));
            case READERS -> all("HKLM\\SYSTEM\\CurrentControlSet\\Enum\\USB",
                    "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Class\\" + READER_CLASS);
            default -> throw new IllegalArgumentException(part + " is not in the registry");
        };
    }

    /** The command for a part that is not in the registry. */
    static List<String> command(ReportPart part) {
        return switch (part) {
            case SERVICES -> List.of("sc.exe", "queryex", "type=", "service", "state=", "all");
            case PROCESSES -> List.of("tasklist.exe", "/fo", "csv", "/nh");
            case PORTS -> List.of("netstat.exe", "-ano");
            case EVENTS -> List.of("wevtutil.exe", "qe", "System", "/q:*[System[(EventID=624)]]", "/c:50", "/rd:true",
                    "/f:xml");
            case STARTS -> List.of("wevtutil.exe", "qe", "System",
                    "/q:*[System[Provider[@Name='EventLog'] and (EventID=6005)]]", "/c:3", "/rd:true", "/f:xml");
            default -> throw new IllegalArgumentException(part + " is no command");
        };
    }

    private static List<String> value(String key, String name) {
        return List.of("reg.exe", "query", key, "/v", name);
    }

    private static List<List<String>> all(String... keys) {
        List<List<String>> queries = new ArrayList<>();
        for (String key : keys) {
            queries.add(List.of("reg.exe", "query", key, "/s"));
        }
        return queries;
    }
}
