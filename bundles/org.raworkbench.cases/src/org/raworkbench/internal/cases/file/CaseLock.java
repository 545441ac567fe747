package org.raworkbench.internal.cases.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps a case to one workbench at a time, also on a shared drive: a file beside it that names computer, process and
 * time. What a process of this computer left behind that is no longer there is taken over.
 */
public final class CaseLock {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private final Path file;

    private CaseLock(Path file) {
        this.file = file;
    }

    /**
     * The result of trying.
     *
     * @param refusal why there is no lock, a sentence for people; empty when there is one
     */
    public record Attempt(Optional<CaseLock> lock, String refusal) {
    }

    /** Tries to lock {@code caseFile}. */
    public static Attempt on(Path caseFile, Clock clock) {
        Path file = caseFile.resolveSibling(caseFile.getFileName() + ".lock");
        String mine = computer() + "\n" + ProcessHandle.current().pid() + "\n" + clock.instant() + "\n";
        for (int round = 0; round < 2; round++) {
            try {
                Files.writeString(file, mine, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                return new Attempt(Optional.of(new CaseLock(file)), "");
            } catch (FileAlreadyExistsException taken) {
                Optional<String> holder = holder(file);
                if (holder.isPresent()) {
                    return new Attempt(Optional.empty(), Messages.text("locked", caseFile, holder.get()));
                }
                removeLeftover(file);
            } catch (IOException failed) {
                return new Attempt(Optional.empty(), Messages.text("read.only", caseFile, AtomicFile.reason(failed)));
            }
        }
        return new Attempt(Optional.empty(), Messages.text("locked", caseFile, Messages.text("somebody")));
    }

    /** Who holds the lock; empty when it was left behind. */
    private static Optional<String> holder(Path file) {
        try {
            String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\n");
            if (lines.length < 3) {
                return Optional.of(Messages.text("somebody"));
            }
            boolean left = lines[0].equals(computer())
                    && ProcessHandle.of(Long.parseLong(lines[1])).map(process -> !process.isAlive()).orElse(true);
            String since = WHEN.format(java.time.Instant.parse(lines[2]).atZone(ZoneId.systemDefault()));
            return left ? Optional.empty() : Optional.of(Messages.text("holder", lines[0], since));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(Messages.text("somebody"));
        }
    }

    private static void removeLeftover(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // the second round says that it is taken
            return;
        }
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** Gives the lock back. */
    public void release() {
        removeLeftover(file);
    }
}
