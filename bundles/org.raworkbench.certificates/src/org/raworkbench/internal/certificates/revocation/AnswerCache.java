package org.raworkbench.internal.certificates.revocation;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps answers in a folder, one file for each question. Whether a kept answer still holds is decided by whoever reads it,
 * from the nextUpdate inside it; what is kept here is as untrusted as what comes over the network.
 */
final class AnswerCache {

    private static final System.Logger LOG = System.getLogger(AnswerCache.class.getName());

    private final Optional<Path> folder;

    AnswerCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** What is kept for {@code question}, when it is not larger than {@code limit} bytes. */
    Optional<byte[]> find(String question, long limit) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path file = file(question);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= limit ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "A kept answer could not be read", unreadable);
            return Optional.empty();
        }
    }

    /** The same, when it was kept after {@code oldest}: for answers that do not say themselves how long they hold. */
    Optional<byte[]> find(String question, long limit, Instant oldest) {
        try {
            return folder.isPresent() && Files.isRegularFile(file(question))
                    && Files.getLastModifiedTime(file(question)).toInstant().isAfter(oldest) ? find(question, limit)
                            : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps {@code answer}; a folder that cannot be written to only costs time the next time. */
    void keep(String question, byte[] answer) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            Path part = Files.createTempFile(folder.get(), "answer", ".part");
            try {
                Files.write(part, answer);
                Files.move(part, file(question), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException notKept) {
            LOG.log(Level.DEBUG, "An answer could not be kept", notKept);
        }
    }

    private Path file(String question) {
        try {
            byte[] name = MessageDigest.getInstance("SHA-256")
                    .digest(question.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return folder.orElseThrow().resolve(HexFormat.of().formatHex(name) + ".answer");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
