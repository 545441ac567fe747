package org.raworkbench.vpcd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A {@code pcscd} of one's own with virtual readers of chosen names. Needs root, and a machine on which no other
 * {@code pcscd} runs: its socket has a fixed place. systemd's own is stopped meanwhile and started again by
 * {@link #close}; other test runs on the machine wait for their turn.
 *
 * <p>Every reader name {@code NAME} gives two readers, {@code NAME nn 00} and {@code NAME nn 01}, because the driver
 * has two slots; {@code nn} is 00, so the names have to differ. The virtual readers listen on all network interfaces:
 * not for production machines.
 */
public final class PcscDaemon implements AutoCloseable {

    private static final Path RUN = Path.of("/run/pcscd");
    private static final Path SOCKET = RUN.resolve("pcscd.comm");
    private static final Path PID = RUN.resolve("pcscd.pid");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path directory;
    private final List<String> names;
    private final List<Integer> ports;
    private Process process;
    private MachineTurn turn;
    private boolean systemServiceStopped;

    private PcscDaemon(Path directory, List<String> names, List<Integer> ports) {
        this.directory = directory;
        this.names = names;
        this.ports = ports;
    }

    /**
     * Prepares a daemon; it does not run yet.
     *
     * @param directory a folder of its own for configuration, copies of the driver, and the daemon's log
     * @throws IOException with a sentence that says what is missing when {@code pcscd} or the vpcd driver is
     */
    public static PcscDaemon prepare(Path directory, List<String> readerNames) throws IOException {
        executable();
        Path driver = driver();
        Path configuration = Files.createDirectories(directory.resolve(MachineTurn.CONFIGURATION));
        List<Integer> ports = new ArrayList<>();
        for (String name : readerNames) {
            int port = freePorts();
            // The driver keeps its slots in statics: a second entry needs a second library.
            Path copy = directory.resolve("libifdvpcd-" + ports.size() + ".so");
            Files.copy(driver, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(configuration.resolve("reader" + ports.size()), """
                    FRIENDLYNAME "%s"
                    DEVICENAME /dev/null:0x%04X
                    LIBPATH %s
                    CHANNELID 0x%04X
                    """.formatted(name, port, copy, port));
            ports.add(port);
        }
        return new PcscDaemon(directory, List.copyOf(readerNames), List.copyOf(ports));
    }

    /**
     * Prepares a daemon whose readers say of themselves what the test wants; each has one slot, slot 0, and listens on
     * the loopback interface only.
     *
     * @param directory as above; the drivers are compiled in it
     * @throws IOException with a sentence that says what is missing when {@code pcscd} or the compiler is
     */
    public static PcscDaemon prepareSpeaking(Path directory, List<SpeakingReader> readers) throws IOException {
        executable();
        Path configuration = Files.createDirectories(directory.resolve(MachineTurn.CONFIGURATION));
        List<Integer> ports = new ArrayList<>();
        for (SpeakingReader reader : readers) {
            int port = freePorts();
            Path driver = reader.compile(directory, ports.size(), port);
            Files.writeString(configuration.resolve("reader" + ports.size()), """
                    FRIENDLYNAME "%s"
                    DEVICENAME /dev/null:0x%04X
                    LIBPATH %s
                    CHANNELID 0x%04X
                    """.formatted(reader.name(), port, driver, port));
            ports.add(port);
        }
        return new PcscDaemon(directory, readers.stream().map(SpeakingReader::name).toList(), List.copyOf(ports));
    }

    /** Starts the daemon and returns when it answers. */
    public synchronized PcscDaemon start() throws IOException {
        if (turn == null) {
            turn = MachineTurn.take();
        }
        try {
            run();
            return this;
        } catch (IOException e) {
            end(true);
            throw e;
        }
    }

    private void run() throws IOException {
        if (answers() && systemctl("stop", "pcscd.socket", "pcscd.service")) {
            // The package's own service, which only listens for the first client.
            systemServiceStopped = true;
        }
        if (answers()) {
            throw new IOException("Another pcscd is running on this machine (%s). Stop it first (systemctl stop "
                    .formatted(MachineTurn.otherDaemon().orElse("its process is not to be seen from here"))
                    + "pcscd.socket pcscd, or end the process): a machine can only have one.");
        }
        // What a killed daemon left behind keeps the next one from starting.
        Files.deleteIfExists(SOCKET);
        Files.deleteIfExists(PID);
        List<String> command = new ArrayList<>(List.of(executable().toString(), "-f", "-c",
                directory.resolve(MachineTurn.CONFIGURATION).toString()));
        if (usesPolkit()) {
            command.add("--disable-polkit");
        }
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("pcscd did not start (root is needed): " + Files.readString(log()));
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    /** Ends the daemon the orderly way (SIGTERM). */
    public synchronized void stop() {
        end(false);
    }

    /** Kills the daemon (SIGKILL); it leaves its files behind. */
    public synchronized void kill() {
        end(true);
    }

    /** Stops the daemon in its tracks (SIGSTOP): it is there and does not answer. */
    public void freeze() throws IOException {
        signal("-STOP");
    }

    /** Lets a frozen daemon go on. */
    public void thaw() throws IOException {
        signal("-CONT");
    }

    /** Where the card for slot 0 or 1 of the reader with that index has to connect to. */
    public InetSocketAddress slot(int reader, int slot) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.get(reader) + slot);
    }

    /** The name under which the system shows that slot of that reader. */
    public String readerName(int reader, int slot) {
        return "%s 00 %02X".formatted(names.get(reader), slot);
    }

    /** Number of contexts that clients have at this moment: the daemon keeps an open connection for each of them. */
    public synchronized int clients() throws IOException {
        // Counted in the kernel's table: the listening socket has no peer and is in state 01, connections are in 03.
        try (Stream<String> sockets = Files.lines(Path.of("/proc/net/unix"))) {
            return (int) sockets.filter(line -> line.endsWith(" " + SOCKET))
                    .filter(line -> line.split("\\s+")[5].equals("03")).count();
        }
    }

    /** The daemon's own messages. */
    public Path log() {
        return directory.resolve("pcscd.log");
    }

    @Override
    public synchronized void close() {
        end(false);
        if (systemServiceStopped) {
            systemServiceStopped = false;
            systemctl("start", "pcscd.socket");
        }
    }

    /** Whether this machine has systemd and it did as told. */
    private static boolean systemctl(String... arguments) {
        List<String> command = new ArrayList<>(List.of("systemctl"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void end(boolean hard) {
        if (process != null) {
            endProcess(hard);
        }
        if (turn != null) {
            try {
                turn.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            turn = null;
        }
    }

    private void endProcess(boolean hard) {
        try {
            if (hard) {
                process.destroyForcibly();
            } else {
                process.destroy();
            }
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    private synchronized void signal(String signal) throws IOException {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid())).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers() {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(SOCKET));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Two neighbouring free ports, one for each slot, from below the range that the system hands out by itself: a
     * client that retries within that range can end up connected to itself.
     */
    private static int freePorts() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 16_000) * 2;
            if (free(port) && free(port + 1)) {
                return port;
            }
        }
        throw new IOException("no two neighbouring free ports");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static Path executable() throws IOException {
        return Stream.of("/usr/sbin/pcscd", "/usr/local/sbin/pcscd", "/sbin/pcscd", "/usr/bin/pcscd").map(Path::of)
                .filter(Files::isExecutable).findFirst().orElseThrow(() -> new IOException(
                        "pcscd is missing. Install the packages pcscd and vsmartcard-vpcd."));
    }

    private static Path driver() throws IOException {
        return Stream.of("/usr/lib/pcsc/drivers/serial", "/usr/lib/x86_64-linux-gnu/pcsc/drivers/serial",
                "/usr/lib64/pcsc/drivers/serial", "/usr/local/lib/pcsc/drivers/serial").map(Path::of)
                .flatMap(folder -> Stream.of("libifdvpcd.so", "libifdvpcd.so.0.8").map(folder::resolve))
                .filter(Files::isRegularFile).findFirst().orElseThrow(() -> new IOException(
                        "The virtual reader driver libifdvpcd.so is missing. Install the package vsmartcard-vpcd."));
    }

    /** From pcsc-lite 2.0.0 on a client may need polkit's consent, which a test machine without polkit never gives. */
    private static boolean usesPolkit() throws IOException {
        Process version = new ProcessBuilder(executable().toString(), "--version").redirectErrorStream(true).start();
        return new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .contains("polkit");
    }
}
