package org.raworkbench.internal.logs.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.raworkbench.internal.logs.format.Ticks;

/**
 * How a page of lines is stored: a head of 24 bytes, then three columns whose cells are as wide as the page needs.
 *
 * <p>Head, little endian: u16 lines, u8 width of lengths, u8 width of times, u8 width of tags, u8 number of the
 * time's unit,
 * u16 number of different tags, i64 earliest time, i64 reserved. Then lengths; times as distance from the earliest in
 * units, plus 1, 0 for none; tags as numbers into the list of different tags, u16 each, that ends the page.
 */
final class PageCodec {

    static final int MOST_LINES = 2048;
    private static final int HEAD = 24;
    private static final long MILLISECOND = 10_000;
    private static final long MICROSECOND = 10;
    /** One second, a millisecond, a microsecond, 100 nanoseconds. */
    private static final long[] UNITS = {Ticks.SECOND, MILLISECOND, MICROSECOND, 1};

    private final short[] codes = new short[1 << 16];
    private final short[] dictionary = new short[MOST_LINES];
    private final short[] coded = new short[MOST_LINES];
    private final long[] cells = new long[MOST_LINES];
    private final ByteBuffer out =
            ByteBuffer.allocate(HEAD + MOST_LINES * (8 + 8 + 2 + 2)).order(ByteOrder.LITTLE_ENDIAN);

    /**
     * The stored form of the first {@code count} lines; valid until the next call. One loop a method: a method with all
     * of them takes the compiler longer than the work takes.
     */
    ByteBuffer encode(long[] lengths, long[] times, short[] tags, int count) {
        long earliest = earliest(times, count);
        int unit = unit(times, count);
        long span = earliest == Ticks.NONE ? 0 : inUnits(latest(times, count) - earliest, unit) + 1;
        int different = number(tags, count);
        int lengthWidth = width(bits(lengths, count));
        int timeWidth = width(span);
        int tagWidth = different == 1 ? 0 : different <= 256 ? 1 : 2;
        out.clear();
        out.putShort((short) count).put((byte) lengthWidth).put((byte) timeWidth).put((byte) tagWidth).put((byte) unit)
                .putShort((short) different).putLong(earliest).putLong(0);
        column(lengths, count, lengthWidth);
        if (timeWidth > 0) {
            distances(times, count, earliest, unit);
            column(cells, count, timeWidth);
        }
        if (tagWidth > 0) {
            codes(count);
            column(cells, count, tagWidth);
        }
        for (int i = 0; i < different; i++) {
            out.putShort(dictionary[i]);
        }
        return out.flip();
    }

    /** The stored form of {@code count} lines without times that all have the same tag. */
    ByteBuffer encode(long[] lengths, int count, int tag) {
        int width = width(bits(lengths, count));
        out.clear();
        out.putShort((short) count).put((byte) width).put((byte) 0).put((byte) 0).put((byte) 0).putShort((short) 1)
                .putLong(Ticks.NONE).putLong(0);
        column(lengths, count, width);
        out.putShort((short) tag);
        return out.flip();
    }

    /** All bits of all values: as wide as the largest. */
    private static long bits(long[] values, int count) {
        long bits = 0;
        for (int i = 0; i < count; i++) {
            bits |= values[i];
        }
        return bits;
    }

    /** {@link Ticks#NONE} is later than every time. */
    private static long earliest(long[] times, int count) {
        long earliest = Ticks.NONE;
        for (int i = 0; i < count; i++) {
            earliest = Math.min(earliest, times[i]);
        }
        return earliest;
    }

    private static long latest(long[] times, int count) {
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            latest = times[i] == Ticks.NONE ? latest : Math.max(latest, times[i]);
        }
        return latest;
    }

    private void distances(long[] times, int count, long earliest, int unit) {
        for (int i = 0; i < count; i++) {
            cells[i] = times[i] == Ticks.NONE ? 0 : inUnits(times[i] - earliest, unit) + 1;
        }
    }

    private void codes(int count) {
        for (int i = 0; i < count; i++) {
            cells[i] = coded[i];
        }
    }

    /** Writes the low {@code width} bytes of each value. */
    private void column(long[] values, int count, int width) {
        byte[] bytes = out.array();
        int at = out.position();
        for (int part = 0; part < width; part++) {
            part(values, count, 8 * part, bytes, at + part, width);
        }
        out.position(at + count * width);
    }

    /** Writes one byte of each value, {@code step} bytes apart. */
    private static void part(long[] values, int count, int shift, byte[] bytes, int from, int step) {
        int at = from;
        for (int i = 0; i < count; i++) {
            bytes[at] = (byte) (values[i] >>> shift);
            at += step;
        }
    }

    /** The largest unit that all times are whole numbers of. Constants, since dividing by them is fast. */
    private static int unit(long[] times, int count) {
        int unit = 0;
        for (int i = 0; i < count; i++) {
            long time = times[i];
            if (time != Ticks.NONE) {
                if (unit == 0 && time % Ticks.SECOND != 0) {
                    unit = 1;
                }
                if (unit == 1 && time % MILLISECOND != 0) {
                    unit = 2;
                }
                if (unit == 2 && time % MICROSECOND != 0) {
                    return 3;
                }
            }
        }
        return unit;
    }

    private static long inUnits(long ticks, int unit) {
        return switch (unit) {
            case 0 -> ticks / Ticks.SECOND;
            case 1 -> ticks / MILLISECOND;
            case 2 -> ticks / MICROSECOND;
            default -> ticks;
        };
    }

    /** Numbers the different tags; the numbers of all lines are left in {@code coded}. */
    private int number(short[] tags, int count) {
        int different = 0;
        for (int i = 0; i < count; i++) {
            int slot = tags[i] & 0xFFFF;
            int code = codes[slot] & 0xFFFF;
            if (code >= different || dictionary[code] != tags[i]) {
                code = different++;
                codes[slot] = (short) code;
                dictionary[code] = tags[i];
            }
            coded[i] = (short) code;
        }
        return different;
    }

    private static int width(long largest) {
        return (64 - Long.numberOfLeadingZeros(largest) + 7) / 8;
    }

    /**
     * Reads a stored page into {@code page}.
     *
     * @throws DamagedIndexException when it is none
     */
    static void decode(ByteBuffer stored, Page page) throws DamagedIndexException {
        ByteBuffer in = stored.order(ByteOrder.LITTLE_ENDIAN);
        if (in.remaining() < HEAD) {
            throw new DamagedIndexException();
        }
        int count = in.getShort() & 0xFFFF;
        int lengthWidth = in.get();
        int timeWidth = in.get();
        int tagWidth = in.get();
        int unit = in.get();
        int different = in.getShort() & 0xFFFF;
        long earliest = in.getLong();
        in.getLong();
        boolean bad = count != page.lines() || unit < 0 || unit >= UNITS.length || (lengthWidth | timeWidth) < 0
                || lengthWidth > 8 || timeWidth > 8 || tagWidth < 0 || tagWidth > 2
                || in.remaining() != count * (lengthWidth + timeWidth + tagWidth) + 2 * different;
        if (bad) {
            throw new DamagedIndexException();
        }
        long at = page.offset();
        for (int i = 0; i < count; i++) {
            page.starts[i] = at;
            at += get(in, lengthWidth);
        }
        page.starts[count] = at;
        for (int i = 0; i < count; i++) {
            long code = get(in, timeWidth);
            page.times[i] = code == 0 ? Ticks.NONE : earliest + (code - 1) * UNITS[unit];
        }
        int dictionary = in.position() + count * tagWidth;
        for (int i = 0; i < count; i++) {
            int code = (int) get(in, tagWidth);
            if (code >= different) {
                throw new DamagedIndexException();
            }
            page.tags[i] = in.getShort(dictionary + 2 * code);
        }
    }

    /**
     * The time of line {@code index} of a stored page alone.
     *
     * @throws DamagedIndexException when it is none
     */
    static long time(ByteBuffer stored, int index) throws DamagedIndexException {
        ByteBuffer in = stored.order(ByteOrder.LITTLE_ENDIAN);
        if (in.remaining() < HEAD) {
            throw new DamagedIndexException();
        }
        int count = in.getShort() & 0xFFFF;
        int lengthWidth = in.get();
        int timeWidth = in.get();
        in.get();
        int unit = in.get();
        in.getShort();
        long earliest = in.getLong();
        in.getLong();
        boolean bad = index >= count || unit < 0 || unit >= UNITS.length || lengthWidth < 0 || lengthWidth > 8
                || timeWidth < 0 || timeWidth > 8 || in.remaining() < count * (lengthWidth + timeWidth);
        if (bad) {
            throw new DamagedIndexException();
        }
        in.position(in.position() + count * lengthWidth + index * timeWidth);
        long code = get(in, timeWidth);
        return code == 0 ? Ticks.NONE : earliest + (code - 1) * UNITS[unit];
    }

    private static long get(ByteBuffer in, int width) {
        return switch (width) {
            case 0 -> 0;
            case 1 -> in.get() & 0xFF;
            case 2 -> in.getShort() & 0xFFFF;
            case 3 -> in.getShort() & 0xFFFF | (in.get() & 0xFF) << 16;
            case 4 -> in.getInt() & 0xFFFF_FFFFL;
            default -> {
                long value = 0;
                for (int i = 0; i < width; i++) {
                    value |= (in.get() & 0xFFL) << 8 * i;
                }
                yield value;
            }
        };
    }
}
