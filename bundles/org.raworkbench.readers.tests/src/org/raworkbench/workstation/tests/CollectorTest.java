package org.raworkbench.workstation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.raworkbench.internal.workstation.intake.ReportPart;
import org.raworkbench.internal.workstation.probe.CommandRunner;
import org.raworkbench.internal.workstation.probe.WindowsCommands;
import org.raworkbench.internal.workstation.probe.WindowsQuestions;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.workstation.knowledge.RequiredDomain;
import org.raworkbench.internal.workstation.knowledge.WorkstationKnowledge;

/** The collector cannot be run here, so its text is held against what the workbench reads and asks itself. */
class CollectorTest {

    private static String script() throws IOException {
        return Files.readString(Path.of(System.getProperty("rawb.root", "../.."))
                .resolve("releng/collector/Collect-Workstation.ps1"));
    }

    private static Set<String> found(String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(script());
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Every command that the workbench runs on Windows itself. */
    private static List<List<String>> commands() throws InterruptedException {
        List<List<String>> commands = new ArrayList<>();
        CommandRunner recorder = (command, limit) -> {
            commands.add(command);
            return new CommandRunner.Output(0, "");
        };
        WindowsCommands windows = new WindowsCommands(recorder, Map.of());
        for (ReportPart part : ReportPart.values()) {
            windows.read(part);
        }
        return commands;
    }

    @Test
    void itWritesExactlyTheFilesThatAreRead() throws IOException {
        Set<String> wanted = Arrays.stream(ReportPart.values()).map(ReportPart::file)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted, found("Save-Part '([^']+)'"));
        assertTrue(script().contains("Join-Path $work 'manifest.json'"));
        assertTrue(script().contains("format = 'raworkbench-workstation'; version = 1;"));
    }

    @Test
    void itAsksTheRegistryForTheSameKeys() throws Exception {
        Set<String> wanted = commands().stream().filter(command -> command.get(0).equals("reg.exe"))
                .map(command -> command.get(2)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted, found("'((?:HKLM|HKCU)\\\\[^']+)'"));
    }

    @Test
    void itRunsTheSameCommands() throws Exception {
        String plain = script().replaceAll("[\"']", "");
        for (List<String> command : commands()) {
            if (!command.get(0).equals("reg.exe")) {
                String words = String.join(" ", command).replaceAll("[\"']", "");
                assertTrue(plain.contains("\\System32\\" + words), words);
            }
        }
    }

    @Test
    void itLooksForTheSameFiles() throws IOException {
        assertEquals(new TreeSet<>(WindowsQuestions.FILES), found("'(%[^']+)'"));
    }

    @Test
    void itTriesTheSameDomains() throws IOException {
        Set<String> ours = WorkstationKnowledge.with(new SiteKnowledge(Path.of("no-such-folder"))).knowledge().domains()
                .stream().map(RequiredDomain::host).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ours, found("Test-Domain '([^']+)'"));
    }

    /** Windows PowerShell 5.1 takes a file without a mark for one in the code page, and knows none of these operators. */
    @Test
    void itIsWrittenForWindowsPowerShell() throws IOException {
        assertEquals(List.of(), script().lines().filter(line -> !line.matches("[ -~]*")).toList());
        assertFalse(Pattern.compile("\\?\\?|\\?\\.|&&|\\|\\||-AsUTC|-Parallel|utf8NoBOM|\\s\\?\\s.*\\s:\\s").matcher(
                script().replaceAll("(?m)#.*$|'[^'\n]*'", "")).find());
        // Dates of the country would have another separator or calendar.
        assertFalse(Pattern.compile("Get-Date|ToString\\('[^']*'\\)").matcher(script()).find());
    }

    @Test
    void itChangesNothing() throws IOException {
        assertFalse(Pattern.compile("(?i)\\b(Set-Item|Set-ItemProperty|New-ItemProperty|Remove-Item|Stop-|Start-Service"
                + "|Restart-|reg(\\.exe)?\"? (add|delete)|sc(\\.exe)?\"? (config|start|stop|delete)|Invoke-Expression|"
                + "Invoke-WebRequest|DownloadString)").matcher(script()).find());
        assertEquals(Set.of("Directory"), found("New-Item -ItemType (\\w+)"));
    }

    @Test
    void commandsThatFailOrHangAreSaid() throws Exception {
        WindowsCommands failing = new WindowsCommands((command, limit) -> {
            assertTrue(limit.compareTo(Duration.ofSeconds(5)) < 0);
            return new CommandRunner.Output(1722, "");
        }, Map.of("SESSIONNAME", "Console"));
        assertEquals("sc.exe queryex ended with code 1722", failing.read(ReportPart.SERVICES).problem());
        assertEquals("SESSIONNAME=Console", failing.read(ReportPart.SESSION).value().orElseThrow());
        assertEquals("# KEY HKLM\\SOFTWARE\\HSCIC absent",
                failing.read(ReportPart.NHS).value().orElseThrow().lines().findFirst().orElseThrow());
        WindowsCommands broken = new WindowsCommands((command, limit) -> {
            throw new IOException("it took longer than 4 s");
        }, Map.of());
        assertEquals("it took longer than 4 s", broken.read(ReportPart.PROGRAMS).problem());
    }
}
