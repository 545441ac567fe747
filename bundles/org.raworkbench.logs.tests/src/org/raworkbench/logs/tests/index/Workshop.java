package org.raworkbench.logs.tests.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.raworkbench.internal.logs.format.FormatCatalogue;
import org.raworkbench.internal.logs.format.Survey;
import org.raworkbench.internal.logs.index.BlockScan;
import org.raworkbench.internal.logs.index.IndexSettings;
import org.raworkbench.internal.logs.index.LogIndex;
import org.raworkbench.internal.logs.scan.Cancellation;

/** Makes files, indexes and simple answers to hold them against. All content is synthetic. */
final class Workshop {

    static final FormatCatalogue FORMATS = FormatCatalogue.bundled();
    static final Instant WRITTEN = Instant.parse("2026-03-10T12:00:00Z");

    private final Path folder;
    private int files;

    Workshop(Path folder) {
        this.folder = folder;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("log" + files++), content);
    }

    Path file(String... lines) throws IOException {
        return file(bytes(String.join("\n", lines) + "\n"));
    }

    /** Not built yet unless stored. */
    LogIndex open(Path file, String zone) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return LogIndex.open(file, folder.resolve(file.getFileName() + ".index"), FORMATS,
                    FORMATS.recogniser(Survey.of(channel)), new IndexSettings("", ZoneId.of(zone), WRITTEN));
        }
    }

    LogIndex built(Path file, String zone, int threads) throws IOException {
        LogIndex index = open(file, zone);
        index.build(BlockScan.none(), threads, Cancellation.NEVER);
        return index;
    }

    LogIndex built(String... lines) throws IOException {
        return built(file(lines), "UTC", 1);
    }

    /** The lines as {@code wc -l} counts, and what is behind the last {@code \n}. */
    static List<byte[]> lines(byte[] content) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                lines.add(java.util.Arrays.copyOfRange(content, start, i + 1));
                start = i + 1;
            }
        }
        if (start < content.length) {
            lines.add(java.util.Arrays.copyOfRange(content, start, content.length));
        }
        return lines;
    }

    /** Lines of all formats, in no order, with continuation lines between. */
    static byte[] mixed(Random random, int lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long time = Instant.parse("2026-01-05T08:00:00Z").toEpochMilli();
        for (int i = 0; i < lines; i++) {
            time += random.nextInt(3000) - random.nextInt(200);
            String iso = Instant.ofEpochMilli(time).toString();
            String stamp = iso.substring(0, 10) + " " + iso.substring(11, 19);
            out.writeBytes(bytes(switch (random.nextInt(12)) {
                case 0 -> stamp + ",123 [7] ERROR a.b.C - failed " + i;
                case 1 -> stamp + ",5 [7] INFO  a.b.C - fine " + i;
                case 2 -> "   at a.b.C.D(String x)";
                case 3 -> "00000055 [1398] winscard.c:25:F() x";
                case 4 -> "P:1; T:2 " + stamp + ".123 [tool] sc.c:280:f: returning with: -1101 (x)";
                case 5 -> "0x2ac3ce00 " + stamp.substring(11) + ".878 [tool] sc.c:280:f: called";
                case 6 -> "nobody knows this line " + i;
                case 7 -> "";
                case 8 -> "3B 7F 96 00 00 80 31 80  58  ;.....1.X";
                case 9 -> iso + " WARN something \u00e9";
                case 10 -> "Jan  5 08:00:00 desk1 app[1]: text";
                default -> "{\"time\":\"" + iso + "\",\"level\":\"error\"}";
            }));
            out.writeBytes(bytes(random.nextInt(5) == 0 ? "\r\n" : "\n"));
        }
        return out.toByteArray();
    }
}
