package org.raworkbench.internal.logs.evtx.binary;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of one chunk, little-endian. Callers keep inside {@link #length()}. */
final class ChunkBytes {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int length;

    /** @param length how many of {@code bytes} are the chunk's; a file that was cut has fewer than 65,536 */
    ChunkBytes(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    int length() {
        return length;
    }

    byte[] array() {
        return bytes;
    }

    int u8(int offset) {
        return bytes[offset] & 0xFF;
    }

    int u16(int offset) {
        return (short) SHORT.get(bytes, offset) & 0xFFFF;
    }

    int i32(int offset) {
        return (int) INT.get(bytes, offset);
    }

    long u32(int offset) {
        return i32(offset) & 0xFFFF_FFFFL;
    }

    long i64(int offset) {
        return (long) LONG.get(bytes, offset);
    }

    /** {@code characters} of UTF-16 LE; most texts in event logs are Latin, which needs no decoder. */
    String utf16(int offset, int characters) {
        byte[] latin = new byte[characters];
        for (int i = 0, at = offset; i < characters; i++, at += 2) {
            if (bytes[at + 1] != 0) {
                return new String(bytes, offset, characters * 2, StandardCharsets.UTF_16LE);
            }
            latin[i] = bytes[at];
        }
        return new String(latin, StandardCharsets.ISO_8859_1);
    }

    boolean startsWith(int offset, byte[] signature) {
        if (offset < 0 || offset + signature.length > length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (bytes[offset + i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
