package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;

/** Hashes files. */
final class Hashing {

    private static final int BLOCK = 256 << 10;

    private Hashing() {
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Hash of {@code file} and, where {@code utf8}, the number of its bytes that are not UTF-8. */
    static TakenLog.Digest of(Path file, long length, boolean utf8, BooleanSupplier cancelled) throws IOException {
        MessageDigest digest = sha256();
        Utf8Check check = new Utf8Check();
        byte[] block = new byte[BLOCK];
        ByteBuffer buffer = ByteBuffer.wrap(block);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long left = length;
            while (left > 0 && !cancelled.getAsBoolean()) {
                buffer.clear().limit((int) Math.min(BLOCK, left));
                int some = channel.read(buffer);
                if (some < 0) {
                    break;
                }
                digest.update(block, 0, some);
                if (utf8) {
                    check.add(block, 0, some);
                }
                left -= some;
            }
        }
        return new TakenLog.Digest(hex(digest), check.bad());
    }
}
