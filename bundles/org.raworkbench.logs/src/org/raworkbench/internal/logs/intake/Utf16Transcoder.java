package org.raworkbench.internal.logs.intake;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * UTF-16 to UTF-8: four ASCII characters at a time, everything else one by one. A half of a pair without the other, and a
 * byte without its second, become U+FFFD.
 */
final class Utf16Transcoder implements Transcoder {

    private static final int STEP = 64 << 10;
    private static final VarHandle LITTLE_LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LITTLE_INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final long NOT_ASCII = 0xFF80FF80FF80FF80L;

    private final boolean bigEndian;
    /** Room for three bytes a unit, and for what is written eight bytes wide beyond the end. */
    private final byte[] out = new byte[STEP / 2 * 3 + 16];
    private int firstOfTwo = -1;
    private int highHalf;
    private long bad;

    Utf16Transcoder(boolean bigEndian) {
        this.bigEndian = bigEndian;
    }

    @Override
    public void write(byte[] bytes, int from, int length, Sink sink) throws IOException {
        int at = from;
        int end = from + length;
        if (firstOfTwo >= 0 && at < end) {
            int second = bytes[at++] & 0xFF;
            int unit = bigEndian ? firstOfTwo << 8 | second : second << 8 | firstOfTwo;
            firstOfTwo = -1;
            sink.write(out, 0, unit(unit, 0));
        }
        while (end - at >= 2) {
            int stop = at + Math.min(STEP, end - at & ~1);
            sink.write(out, 0, bigEndian ? big(bytes, at, stop) : little(bytes, at, stop));
            at = stop;
        }
        if (at < end) {
            firstOfTwo = bytes[at] & 0xFF;
        }
    }

    private int little(byte[] in, int from, int to) {
        int at = from;
        int size = 0;
        while (at < to) {
            if (highHalf == 0) {
                while (at <= to - 8) {
                    long four = (long) LITTLE_LONGS.get(in, at);
                    if ((four & NOT_ASCII) != 0) {
                        break;
                    }
                    four |= four >>> 8;
                    LITTLE_INTS.set(out, size, (int) (four & 0xFFFF | four >>> 16 & 0xFFFF0000L));
                    size += 4;
                    at += 8;
                }
            }
            if (at < to) {
                size = unit((in[at + 1] & 0xFF) << 8 | in[at] & 0xFF, size);
                at += 2;
            }
        }
        return size;
    }

    private int big(byte[] in, int from, int to) {
        int at = from;
        int size = 0;
        while (at < to) {
            if (highHalf == 0) {
                while (at <= to - 8) {
                    long four = (long) BIG_LONGS.get(in, at);
                    if ((four & NOT_ASCII) != 0) {
                        break;
                    }
                    four |= four >>> 8;
                    BIG_INTS.set(out, size, (int) (four & 0xFFFF | four >>> 16 & 0xFFFF0000L));
                    size += 4;
                    at += 8;
                }
            }
            if (at < to) {
                size = unit((in[at] & 0xFF) << 8 | in[at + 1] & 0xFF, size);
                at += 2;
            }
        }
        return size;
    }

    /** One unit of 16 bits; answers where the next byte goes. */
    private int unit(int unit, int size) {
        int at = size;
        if (highHalf != 0) {
            int high = highHalf;
            highHalf = 0;
            if (Character.isLowSurrogate((char) unit)) {
                return put(Character.toCodePoint((char) high, (char) unit), at);
            }
            bad += 2;
            at = put(0xFFFD, at);
        }
        if (Character.isHighSurrogate((char) unit)) {
            highHalf = unit;
            return at;
        }
        if (Character.isLowSurrogate((char) unit)) {
            bad += 2;
            return put(0xFFFD, at);
        }
        return put(unit, at);
    }

    private int put(int point, int size) {
        int at = size;
        if (point < 0x80) {
            out[at++] = (byte) point;
        } else if (point < 0x800) {
            out[at++] = (byte) (0xC0 | point >> 6);
            out[at++] = (byte) (0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            out[at++] = (byte) (0xE0 | point >> 12);
            out[at++] = (byte) (0x80 | point >> 6 & 0x3F);
            out[at++] = (byte) (0x80 | point & 0x3F);
        } else {
            out[at++] = (byte) (0xF0 | point >> 18);
            out[at++] = (byte) (0x80 | point >> 12 & 0x3F);
            out[at++] = (byte) (0x80 | point >> 6 & 0x3F);
            out[at++] = (byte) (0x80 | point & 0x3F);
        }
        return at;
    }

    @Override
    public void finish(Sink sink) throws IOException {
        int size = 0;
        if (highHalf != 0) {
            highHalf = 0;
            bad += 2;
            size = put(0xFFFD, size);
        }
        if (firstOfTwo >= 0) {
            firstOfTwo = -1;
            bad++;
            size = put(0xFFFD, size);
        }
        sink.write(out, 0, size);
    }

    @Override
    public long bad() {
        return bad;
    }
}
