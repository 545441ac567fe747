package org.raworkbench.internal.logs.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

import org.raworkbench.logs.IntakeLimits;

/** What comes out of an archive, counted: a bomb ends with a message instead of a full disk. */
final class BoundedStream extends FilterInputStream {

    /** Small files unfold as far as they like. */
    private static final long FREE = 16L << 20;

    private final LongSupplier packed;
    private final IntakeLimits limits;
    private long unpacked;

    /** @param packed how many packed bytes went in so far */
    BoundedStream(InputStream in, LongSupplier packed, IntakeLimits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int some = in.read(bytes, from, length);
        if (some > 0) {
            unpacked += some;
            if (unpacked > FREE && unpacked / limits.ratio() > Math.max(1, packed.getAsLong())) {
                throw new RefusedException("bomb.ratio", Integer.toString(limits.ratio()));
            }
        }
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
