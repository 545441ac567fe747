package org.raworkbench.internal.logs.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lines from all parts of a file, to see how it writes what can be written in several ways. */
public final class Survey {

    private static final int WINDOWS = 16;
    private static final int WINDOW = 16 << 10;

    private final List<byte[]> lines;

    private Survey(List<byte[]> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Of {@code lines}, the first of a file and others. */
    public static Survey of(List<byte[]> lines) {
        return new Survey(lines);
    }

    /** Of a file; reads at most 256 KiB of it. */
    public static Survey of(FileChannel file) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        long size = file.size();
        if (size <= (long) WINDOWS * WINDOW) {
            take(read(file, 0, (int) size), true, lines);
        } else {
            for (int i = 0; i < WINDOWS; i++) {
                long at = (size - WINDOW) / (WINDOWS - 1) * i;
                take(read(file, at, WINDOW), i == 0, lines);
            }
        }
        return new Survey(lines);
    }

    private static byte[] read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && file.read(buffer, at + buffer.position()) > 0) {
            // until it is full or the file ends
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private static void take(byte[] window, boolean fromLineStart, List<byte[]> lines) {
        boolean whole = fromLineStart;
        int start = 0;
        for (int at = 0; at < window.length; at++) {
            if (window[at] == '\n') {
                int end = at > start && window[at - 1] == '\r' ? at - 1 : at;
                if (whole && end - start <= Recogniser.LONGEST) {
                    lines.add(Arrays.copyOfRange(window, start, end));
                }
                whole = true;
                start = at + 1;
            }
        }
        if (whole && fromLineStart && start < window.length) {
            lines.add(Arrays.copyOfRange(window, start, Math.min(window.length, start + Recogniser.LONGEST)));
        }
    }

    /** The {@link RawTime}s that {@code recogniser} finds in the lines, in their order. */
    public long[] times(Recogniser recogniser) {
        Match match = new Match();
        return lines.stream().mapToLong(line -> {
            recogniser.recognise(line, 0, line.length, match);
            return match.time();
        }).filter(time -> time != RawTime.NONE).toArray();
    }

    /** The variant of {@code format} that fits most lines, the first of equals; empty for a table that is none. */
    Optional<LineFormat.Variant> variant(LineFormat format) {
        if (format.table().isPresent()) {
            return format.table().get().detect(lines);
        }
        LineFormat.Variant best = format.variants().get(0);
        if (format.variants().size() > 1) {
            int most = 0;
            for (LineFormat.Variant variant : format.variants()) {
                int count = count(variant);
                if (count > most) {
                    most = count;
                    best = variant;
                }
            }
        }
        if (best.weak().isEmpty()) {
            return Optional.of(best);
        }
        Match match = new Match();
        List<LinePattern> first = best.first();
        boolean met = lines.stream().anyMatch(line -> fits(first, line, match));
        return Optional.of(new LineFormat.Variant(met ? best.beginnings() : first, best.inside()));
    }

    private int count(LineFormat.Variant variant) {
        Match match = new Match();
        int count = 0;
        for (byte[] line : lines) {
            if (fits(variant.first(), line, match)
                    || fits(variant.inside(), line, match) && match.time != RawTime.NONE) {
                count++;
            }
        }
        return count;
    }

    private static boolean fits(List<LinePattern> patterns, byte[] line, Match match) {
        for (LinePattern pattern : patterns) {
            match.nextLine();
            if (line.length > 0 && pattern.firstBytes().get(line[0] & 0xFF)
                    && pattern.matches(line, 0, line.length, match)) {
                return true;
            }
        }
        return false;
    }
}
