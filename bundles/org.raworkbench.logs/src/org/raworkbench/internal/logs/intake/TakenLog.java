package org.raworkbench.internal.logs.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * A log that is ready to be indexed.
 *
 * @param path where it was found, for people; what was inside an archive follows {@code !/}
 * @param content the bytes to index: UTF-8, the original itself or a working copy
 * @param copy whether {@code content} is a working copy
 * @param original the file that {@code content} was made of, where it can still be read
 * @param skip bytes at the beginning of {@code content} that are no text: a byte order mark
 * @param bytes length as it was found
 * @param written when it was last written, as the folder or archive says
 * @param encoding name of the encoding it was found in
 * @param guessed whether nobody gave the encoding
 * @param digest hash of the bytes as found, and what is wrong with them; may still be computed
 */
public record TakenLog(String path, Path content, boolean copy, Path original,
        int skip, long bytes, Instant written, String encoding, boolean guessed, CompletableFuture<Digest> digest) {

    /** The name of the encoding of Windows event log files. */
    public static final String EVENT_LOG = "EVTX";

    /**
     * @param sha256 64 lower case hex digits
     * @param badBytes bytes that are not of the encoding
     */
    public record Digest(String sha256, long badBytes) {
    }
}
