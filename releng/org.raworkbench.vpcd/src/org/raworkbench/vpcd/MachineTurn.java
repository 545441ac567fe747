package org.raworkbench.vpcd;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to run the machine's one {@code pcscd}: two test runs on one machine take turns. The system gives the turn
 * back when the virtual machine that holds it ends, however it ends; the {@code pcscd} that such a run left behind is
 * then nobody's, and the next holder ends it.
 */
final class MachineTurn implements Closeable {

    /** Name of the configuration folder of each daemon of ours, by which it is known in the process list. */
    static final String CONFIGURATION = "raworkbench-readers";

    private static final Path LOCK = Path.of("/run/raworkbench-pcscd.lock");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final FileChannel channel;

    private MachineTurn(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until no other run has the turn, and ends what a dead one left. */
    static MachineTurn take() throws IOException {
        FileChannel channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long end = System.nanoTime() + PATIENCE.toNanos();
        FileLock lock = channel.tryLock();
        while (lock == null && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            lock = channel.tryLock();
        }
        if (lock == null) {
            channel.close();
            throw new IOException("Another run of the tests has had the machine's pcscd for " + PATIENCE.toMinutes()
                    + " minutes. End it first: a machine can only have one.");
        }
        ProcessHandle.allProcesses().filter(MachineTurn::isOurs).forEach(MachineTurn::end);
        return new MachineTurn(channel);
    }

    /** Number and command line of any {@code pcscd} on the machine, for a message. */
    static Optional<String> otherDaemon() {
        return ProcessHandle.allProcesses().filter(MachineTurn::isDaemon).findFirst()
                .map(process -> "process " + process.pid() + ": " + process.info().commandLine().orElse("pcscd"));
    }

    private static boolean isOurs(ProcessHandle process) {
        return isDaemon(process) && process.info().commandLine().orElse("").contains("/" + CONFIGURATION);
    }

    private static boolean isDaemon(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/pcscd");
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> process).join();
    }

    /** Gives the turn back. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
