package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes a new file in blocks, each while the next one is filled. Confined to one thread. */
final class WritingBehind extends OutputStream {

    private static final int BLOCK = 1 << 20;

    private final OutputStream out;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon()
            .name("log working copy").factory());
    private byte[] filling = new byte[BLOCK];
    private byte[] writing = new byte[BLOCK];
    private int filled;
    private Future<?> behind = CompletableFuture.completedFuture(null);

    WritingBehind(Path file) throws IOException {
        out = Files.newOutputStream(file);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** @throws IOException also when the block before could not be written */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            int some = Math.min(BLOCK - filled, from + length - at);
            System.arraycopy(bytes, at, filling, filled, some);
            filled += some;
            at += some;
            if (filled == BLOCK) {
                turn();
            }
        }
    }

    private void turn() throws IOException {
        written();
        byte[] full = filling;
        int length = filled;
        filling = writing;
        writing = full;
        filled = 0;
        behind = writer.submit(() -> {
            out.write(full, 0, length);
            return null;
        });
    }

    private void written() throws IOException {
        try {
            behind.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException known ? known : new IOException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            turn();
            written();
        } finally {
            writer.shutdown();
            out.close();
        }
    }
}
