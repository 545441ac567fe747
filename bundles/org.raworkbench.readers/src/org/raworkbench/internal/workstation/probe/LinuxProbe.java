package org.raworkbench.internal.workstation.probe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.internal.workstation.raw.LinuxPlace;
import org.raworkbench.internal.workstation.raw.PortList;
import org.raworkbench.internal.workstation.raw.Reading;

/** What a Linux workstation tells in its files. */
public final class LinuxProbe {

    private static final Path SOCKET = Path.of("run/pcscd/pcscd.comm");
    private static final List<Path> PROGRAMS = List.of(Path.of("usr/sbin/pcscd"), Path.of("usr/bin/pcscd"));
    private static final Path DRIVER = Path.of("usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents/Info.plist");
    private static final Pattern DRIVER_VERSION = Pattern
            .compile("<key>CFBundleShortVersionString</key>\\s*<string>([0-9A-Za-z.+~-]{1,40})</string>");
    private static final Pattern PRETTY_NAME = Pattern.compile("(?m)^PRETTY_NAME=\"?([^\"\\n]{1,100})\"?$");
    private static final int LARGEST = 4 << 20;

    private final Path root;

    /** @param root the folder that is looked at as the root of the system */
    public LinuxProbe(Path root) {
        this.root = root;
    }

    /** pcscd and the driver. */
    public Reading<LinuxPlace> place() {
        Path driver = root.resolve(DRIVER);
        return Reading.of(new LinuxPlace(Files.exists(root.resolve(SOCKET)), runs("pcscd"),
                PROGRAMS.stream().anyMatch(path -> Files.exists(root.resolve(path))),
                text(driver).map(text -> first(DRIVER_VERSION, text).orElse("?")), driver.toString()),
                root.resolve(SOCKET).toString());
    }

    /** The listening ports. */
    public Reading<PortList> ports() {
        String source = root.resolve("proc/net/tcp").toString();
        Optional<String> four = text(root.resolve("proc/net/tcp"));
        String six = text(root.resolve("proc/net/tcp6")).orElse("");
        return four.map(text -> Reading.of(PortList.ofProc(text + "\n" + six), source))
                .orElseGet(() -> Reading.failed(source, Messages.text("unreadable")));
    }

    /** The name of the system. */
    public String system() {
        return text(root.resolve("etc/os-release")).flatMap(text -> first(PRETTY_NAME, text)).orElse("Linux");
    }

    /** The name of the workstation. */
    public Optional<String> name() {
        return text(root.resolve("proc/sys/kernel/hostname")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private boolean runs(String name) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(root.resolve("proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (text(process.resolve("comm")).map(String::strip).filter(name::equals).isPresent()) {
                    return true;
                }
            }
        } catch (IOException noProcesses) {
            return false;
        }
        return false;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
