package org.raworkbench.internal.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes what logs are made of: UTF-8, UTF-16 in either order, Windows-1252 where bytes are no UTF-8, and one after
 * the other, as programs leave it that append to a file in another encoding. Nothing is ever left unread because it is
 * broken.
 */
final class MixedDecoder {

    private static final int BUFFER = 1 << 16;
    private static final int AHEAD = 16;
    private static final char[] WINDOWS = new String(upperBytes(), Charset.forName("windows-1252")).toCharArray();

    private enum Mode { BYTES, LITTLE, BIG }

    private final InputStream in;
    private final byte[] bytes = new byte[BUFFER];
    private int at;
    private int end;
    private boolean over;
    private Mode mode = Mode.BYTES;
    private final Charset charset;

    MixedDecoder(InputStream in) throws IOException {
        this.in = in;
        fill();
        if (end >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe || end >= 4 && wide(1)) {
            mode = Mode.LITTLE;
        } else if (end >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff || end >= 4 && wide(0)) {
            mode = Mode.BIG;
        }
        charset = switch (mode) {
            case BYTES -> StandardCharsets.UTF_8;
            case LITTLE -> StandardCharsets.UTF_16LE;
            case BIG -> StandardCharsets.UTF_16BE;
        };
    }

    private static byte[] upperBytes() {
        byte[] upper = new byte[128];
        for (int i = 0; i < 128; i++) {
            upper[i] = (byte) (i + 128);
        }
        return upper;
    }

    /** Whether every second byte from {@code first} on is 0 and the others are not. */
    private boolean wide(int first) {
        for (int i = 0; i < Math.min(end & ~1, AHEAD); i++) {
            if (bytes[i] == 0 != (i % 2 == first)) {
                return false;
            }
        }
        return true;
    }

    /** The encoding of the beginning, which the redacted text gets. */
    Charset charset() {
        return charset;
    }

    /** Puts characters into {@code chars} from {@code from} on; the number of them, -1 at the end. */
    int read(char[] chars, int from, int to) throws IOException {
        int out = from;
        while (out < to - 1) {
            if (end - at < AHEAD && !over) {
                fill();
            }
            if (at >= end) {
                break;
            }
            out = mode == Mode.BYTES ? narrow(chars, out, to - 1) : unit(chars, out);
        }
        return out == from ? -1 : out - from;
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        while (end < bytes.length && !over) {
            int count = in.read(bytes, end, bytes.length - end);
            if (count < 0) {
                over = true;
            } else {
                end += count;
            }
        }
    }

    private int narrow(char[] chars, int from, int to) {
        int out = from;
        int i = at;
        int most = Math.min(i + to - from, over ? end : end - AHEAD + 1);
        while (i < most && bytes[i] > 0) {
            chars[out++] = (char) bytes[i++];
        }
        at = i;
        if (i >= most || out >= to) {
            return out;
        }
        if (bytes[i] == 0) {
            at++;
            if (spaced(i)) {
                // what came before the 0 was already the lower half of a wide character
                mode = Mode.LITTLE;
                return out;
            }
            chars[out++] = 0;
            return out;
        }
        return multi(chars, out);
    }

    private boolean spaced(int zero) {
        for (int i = 1; i < 8; i++) {
            if (zero + i >= end || bytes[zero + i] == 0 != (i % 2 == 0)) {
                return false;
            }
        }
        return true;
    }

    private int multi(char[] chars, int from) {
        int first = bytes[at] & 0xff;
        int length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
        if (first >= 0xf5 || length == 0 || at + length > end) {
            chars[from] = WINDOWS[bytes[at++] & 0x7f];
            return from + 1;
        }
        int code = first & 0xff >> length + 1;
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                chars[from] = WINDOWS[bytes[at++] & 0x7f];
                return from + 1;
            }
            code = code << 6 | bytes[at + i] & 0x3f;
        }
        at += length;
        return from + Character.toChars(Math.min(code, Character.MAX_CODE_POINT), chars, from);
    }

    private int unit(char[] chars, int from) {
        if (at + 1 >= end) {
            int last = bytes[at++] & 0xff;
            chars[from] = last < 128 ? (char) last : WINDOWS[last & 0x7f];
            return from + 1;
        }
        int low = bytes[mode == Mode.LITTLE ? at : at + 1] & 0xff;
        int high = bytes[mode == Mode.LITTLE ? at + 1 : at] & 0xff;
        if (high != 0) {
            if (ascii()) {
                mode = Mode.BYTES;
                return from;
            }
            if (low == 0 && turned()) {
                mode = mode == Mode.LITTLE ? Mode.BIG : Mode.LITTLE;
                return from;
            }
        }
        chars[from] = (char) (high << 8 | low);
        at += 2;
        return from + 1;
    }

    /** Whether plain bytes have begun. */
    private boolean ascii() {
        int stop = Math.min(end, at + 8);
        for (int i = at; i < stop; i++) {
            if ((bytes[i] < 0x20 || bytes[i] == 0x7f) && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return stop - at >= 4;
    }

    /** Whether a byte is missing or too many, so that the halves have changed their places. */
    private boolean turned() {
        int zero = mode == Mode.LITTLE ? 0 : 1;
        for (int i = 0; i < 3; i++) {
            if (at + 2 * i + 1 >= end || bytes[at + 2 * i + zero] != 0 || bytes[at + 2 * i + 1 - zero] <= 0) {
                return false;
            }
        }
        return true;
    }
}
