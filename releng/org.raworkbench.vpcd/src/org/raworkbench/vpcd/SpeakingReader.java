package org.raworkbench.vpcd;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A virtual reader that says of itself what a test wants, over a driver of its own in the real {@code pcscd}.
 *
 * @param name name in pcscd
 * @param vendor SCARD_ATTR_VENDOR_NAME; empty when the driver shall not say it, as with all texts below
 * @param model SCARD_ATTR_VENDOR_IFD_TYPE
 * @param serial SCARD_ATTR_VENDOR_IFD_SERIAL_NO
 * @param version SCARD_ATTR_VENDOR_IFD_VERSION, 0xMMmmbbbb; 0 when the driver shall not say it
 * @param channel SCARD_ATTR_CHANNEL_ID; 0 when the driver shall not say it
 * @param vid wIdVendor; 0 when the driver shall say neither this nor {@code pid}
 * @param pid wIdProduct
 * @param firmwareId sFirmwareID
 * @param maximumApdu dwMaxAPDUDataSize
 * @param pinPad whether it has a PIN pad
 */
public record SpeakingReader(String name, String vendor, String model, String serial, int version, int channel,
        int vid, int pid, String firmwareId, int maximumApdu, boolean pinPad) {

    private static final String SOURCE = "reader.c";

    /** A reader as the CCID driver presents it: bcdDevice in the upper half of the version. */
    public static SpeakingReader ccid(String name, String vendor, int vid, int pid, int bcdDevice, String serial) {
        return new SpeakingReader(name, vendor, "", serial, bcdDevice << 16, 0, vid, pid, "", 0, false);
    }

    /** The codes of IFDHControl that reached the driver in {@code folder}, in hexadecimal, in their order. */
    public static List<String> controls(Path folder, int reader) throws IOException {
        Path log = log(folder, reader);
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    private static Path log(Path folder, int reader) {
        return folder.resolve("controls-" + reader + ".log");
    }

    /**
     * Compiles the driver of this reader.
     *
     * @throws IOException with a sentence that says what is missing when the compiler or the headers are
     */
    Path compile(Path folder, int index, int port) throws IOException {
        Path source = folder.resolve(SOURCE);
        try (InputStream in = Objects.requireNonNull(SpeakingReader.class.getResourceAsStream(SOURCE), SOURCE)) {
            Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
        }
        Path library = folder.resolve("libspeaking-" + index + ".so");
        List<String> command = new ArrayList<>(List.of("gcc", "-shared", "-fPIC", "-O1", "-Wall", "-Wextra",
                "-I/usr/include/PCSC", "-I/usr/local/include/PCSC", "-o", library.toString(), source.toString()));
        text(command, "VENDOR", vendor);
        text(command, "MODEL", model);
        text(command, "SERIAL", serial);
        text(command, "FIRMWARE", firmwareId);
        text(command, "CONTROL_LOG", log(folder, index).toString());
        number(command, "VERSION", version);
        number(command, "CHANNEL", channel);
        number(command, "VENDOR_ID", vid);
        number(command, "PRODUCT_ID", pid);
        number(command, "MAX_APDU", maximumApdu);
        number(command, "PIN_PAD", pinPad ? 1 : 0);
        number(command, "PORT", port);
        run(command);
        return library;
    }

    private static void text(List<String> command, String name, String value) {
        if (!value.matches("[A-Za-z0-9 ./_-]*")) {
            throw new IllegalArgumentException("not for a command line: " + value);
        }
        command.add("-D" + name + "=\"" + value + "\"");
    }

    private static void number(List<String> command, String name, int value) {
        command.add("-D" + name + "=0x" + Integer.toHexString(value) + "u");
    }

    private static void run(List<String> command) throws IOException {
        Process compiler;
        try {
            compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            throw new IOException("gcc is missing. Install the packages gcc, libc6-dev and libpcsclite-dev.", absent);
        }
        String words = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (compiler.waitFor() != 0) {
                throw new IOException("The driver of the test reader does not compile; are the packages gcc, libc6-dev "
                        + "and libpcsclite-dev installed? " + words);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
