package org.raworkbench.internal.readers.ui.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reports of workstations, written by hand after the collector's texts: synthetic, of no real workstation. */
final class Reports {

    private Reports() {
    }

    /** A report of a workstation with one reader of SCM (04E6:5116) of {@code revision}, four digits. */
    static Path write(Path folder, String computer, String revision) throws IOException {
        Path file = folder.resolve(computer + ".zip");
        Map<String, String> parts = Map.of("manifest.json", """
                {"format": "raworkbench-workstation", "version": 1, "computer": "%s",
                 "collected": "2026-06-14T10:00:00Z", "files": []}""".formatted(computer), "registry-readers.txt", """
                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Enum\\USB\\VID_04E6&PID_5116\\5&2
                    DeviceDesc    REG_SZ    @oem3.inf,%%scr%%;SCR3310 Smart Card Reader
                    HardwareID    REG_MULTI_SZ    USB\\VID_04e6&PID_5116&REV_%s\\0USB\\VID_04e6&PID_5116
                    ClassGUID    REG_SZ    {50DD5230-BA8A-11D1-BF5D-0000F805F530}
                    Driver    REG_SZ    {50dd5230-ba8a-11d1-bf5d-0000f805f530}\\0001
                """.formatted(revision));
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
