package org.raworkbench.workstation.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What the commands of a healthy English Windows print, written by hand after their documented shapes: synthetic, no
 * text of a real workstation. A test changes what it is about.
 */
final class RecordedWindows {

    static final String UNINSTALL = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\";
    static final String UNINSTALL_32 =
            "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    RecordedWindows() {
        put("manifest.json", """
                {"format": "raworkbench-workstation", "version": 1, "computer": "WARD-3",
                 "collected": "2026-06-14T10:00:00Z", "files": []}""");
        put("registry-windows.txt", """
                HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion
                    ProductName    REG_SZ    Windows 10 Pro
                    DisplayVersion    REG_SZ    24H2
                    CurrentBuild    REG_SZ    26100
                    UBR    REG_DWORD    0x1c03

                HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full
                    Release    REG_DWORD    0x82405
                """);
        put("registry-programs.txt", program(UNINSTALL + "Awp", "Oberthur AWP", "5.2.0", "20250602")
                + program(UNINSTALL + "Chrome", "Google Chrome", "147.0.7727.56", "20260601")
                + program(UNINSTALL_32 + "Agent", "NHS Identity Agent", "2.4.10.0", "20251006")
                + program(UNINSTALL_32 + "Management", "NHS Credential Management", "1.4.2.0", "20260102"));
        put("registry-nhs.txt", """
                # KEY HKLM\\SOFTWARE\\HSCIC absent
                # KEY HKLM\\SOFTWARE\\WOW6432Node\\HSCIC absent
                """);
        put("registry-smartcards.txt", """
                HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards\\Identity Device (PIV)
                    Crypto Provider    REG_SZ    Microsoft Base Smart Card Crypto Provider
                """);
        put("registry-browsers.txt", "# KEY HKLM\\SOFTWARE\\Policies\\Google\\Chrome absent\n");
        put("registry-printers.txt", printer("Card desk", "Magicard Rio Pro"));
        put("registry-readers.txt", """
                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Enum\\USB\\VID_04E6&PID_5116\\5&2
                    DeviceDesc    REG_SZ    @oem3.inf,%scr%;SCR3310 Smart Card Reader
                    HardwareID    REG_MULTI_SZ    USB\\VID_04e6&PID_5116&REV_0523\\0USB\\VID_04e6&PID_5116
                    ClassGUID    REG_SZ    {50DD5230-BA8A-11D1-BF5D-0000F805F530}
                    Driver    REG_SZ    {50dd5230-ba8a-11d1-bf5d-0000f805f530}\\0001

                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Enum\\USB\\VID_046D&PID_C31C\\5&1
                    DeviceDesc    REG_SZ    Keyboard
                    ClassGUID    REG_SZ    {36fc9e60-c465-11cf-8056-444553540000}

                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Class\\{50dd5230-ba8a-11d1-bf5d-0000f805f530}\\0001
                    DriverDesc    REG_SZ    SCR3310 Smart Card Reader
                    DriverVersion    REG_SZ    4.63.0.0
                    DriverDate    REG_SZ    11-7-2018
                """);
        put("services.txt", service("SCardSvr", "Smart Card", "4  RUNNING", 1516)
                + service("NHSPortService", "NHS Port Service", "4  RUNNING", 2044));
        put("processes.csv", """
                "svchost.exe","1516","Services","0","12,044 K"
                "PortService.exe","2044","Services","0","9,100 K"
                "IdentityAgent.exe","7020","Console","1","48,212 K"
                """);
        put("ports.txt", """
                  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1016
                  TCP    127.0.0.1:43485        0.0.0.0:0              LISTENING       7312
                  TCP    127.0.0.1:43487        0.0.0.0:0              LISTENING       2044
                  TCP    127.0.0.1:50111        127.0.0.1:43487        ESTABLISHED     7312
                """);
        put("events-624.xml", "");
        put("events-start.xml", event("EventLog", 6005, "2026-06-12T06:45:02.0000000Z"));
        put("files.txt", "absent\t\t%ProgramFiles(x86)%\\HSCIC\\NativeBridge\n");
        put("session.txt", "SESSIONNAME=Console");
    }

    static String program(String key, String name, String version, String day) {
        return key + "\n    DisplayName    REG_SZ    " + name + "\n    DisplayVersion    REG_SZ    " + version
                + "\n    InstallDate    REG_SZ    " + day + "\n\n";
    }

    static String service(String name, String display, String state, long pid) {
        return "\nSERVICE_NAME: " + name + "\nDISPLAY_NAME: " + display
                + "\n        TYPE               : 10  WIN32_OWN_PROCESS  \n        STATE              : " + state
                + " \n                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)\n"
                + "        WIN32_EXIT_CODE    : 0  (0x0)\n        PID                : " + pid
                        + "\n        FLAGS   : \n";
    }

    static String event(String provider, int id, String time) {
        return "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='"
                + provider
                + "'/><EventID Qualifiers='0'>" + id + "</EventID><TimeCreated SystemTime='" + time
                + "'/></System></Event>\n";
    }

    static String printer(String name, String driver) {
        return "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Print\\Printers\\" + name
                + "\n    Printer Driver    REG_SZ    " + driver + "\n\n";
    }

    RecordedWindows put(String file, String text) {
        return put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    RecordedWindows put(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    /** Adds to the end of a text. */
    RecordedWindows add(String file, String text) {
        return put(file, text(file) + text);
    }

    /** Another word in a text; it has to be there. */
    RecordedWindows replace(String file, String old, String changed) {
        if (!text(file).contains(old)) {
            throw new AssertionError(old + " is not in " + file);
        }
        return put(file, text(file).replace(old, changed));
    }

    RecordedWindows drop(String file) {
        files.remove(file);
        return this;
    }

    /** The same text in another encoding, after {@code mark}. */
    RecordedWindows encode(String file, Charset charset, int... mark) {
        byte[] text = text(file).getBytes(charset);
        byte[] all = new byte[mark.length + text.length];
        for (int i = 0; i < mark.length; i++) {
            all[i] = (byte) mark[i];
        }
        System.arraycopy(text, 0, all, mark.length, text.length);
        return put(file, all);
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** The zip file of the collector. */
    Path zip(Path folder) throws IOException {
        Path zip = Files.createTempFile(folder, "report", ".zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue());
                entries.closeEntry();
            }
        }
        return zip;
    }
}
