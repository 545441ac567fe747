package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A stream that ends where it is damaged: what came before it is a log all the same. A refusal does not end it. */
final class UntilDamage extends InputStream {

    private final InputStream in;
    private final Consumer<String> said;
    private boolean damaged;

    /** @param said gets what is wrong, once */
    UntilDamage(InputStream in, Consumer<String> said) {
        this.in = in;
        this.said = said;
    }

    /** Whether it ended before its time. */
    boolean damaged() {
        return damaged;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (damaged) {
            return -1;
        }
        try {
            return in.read(bytes, from, length);
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            damaged = true;
            said.accept(Messages.text("archive.broken", Failures.tame(broken.getMessage())));
            return -1;
        }
    }
}
