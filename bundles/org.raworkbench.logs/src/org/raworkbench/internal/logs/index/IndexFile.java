package org.raworkbench.internal.logs.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.internal.logs.format.Ticks;

/**
 * The stored form of all of an index but its pages: what it was made of, totals, directory, checksums of the pages
 * and of
 * itself. One that does not fit, in version, settings or checksums, counts as none.
 */
final class IndexFile {

    private static final long MAGIC = 0x5241_5742_4944_5801L;
    private static final int MOST_PAGES = 50_000_000;

    /** What is stored. */
    record Content(long size, byte[] first, byte[] last, Totals totals, Assembler.Lead lead, LogIndex.Resume resume,
            Directory directory) {
    }

    private final Path path;
    private final String key;
    private final int formats;

    IndexFile(Path path, String formatsVersion, IndexSettings settings, List<LineFormat> formats) {
        this.path = path;
        this.formats = formats.size();
        this.key = String.join("\n", formatsVersion, settings.contentHash(), settings.zone().getId(),
                String.valueOf(Ticks.of(settings.fileTime())), formats.toString());
    }

    void remove() throws IOException {
        Files.deleteIfExists(path);
    }

    void write(FileChannel pages, Content content) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + ".new");
        CRC32C sum = new CRC32C();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                new CheckedOutputStream(Files.newOutputStream(unfinished), sum), 1 << 16))) {
            out.writeLong(MAGIC);
            out.writeUTF(key);
            out.writeLong(pages.size());
            out.writeLong(sum(pages));
            out.writeLong(content.size());
            bytes(out, content.first());
            bytes(out, content.last());
            totals(out, content.totals());
            lead(out, content.lead());
            resume(out, content.resume());
            directory(out, content.directory());
            out.flush();
            out.writeLong(sum.getValue());
        }
        Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What is stored; empty when nothing is that can be used. */
    Optional<Content> read(FileChannel pages) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        CRC32C sum = new CRC32C();
        CheckedInputStream checked =
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16), sum);
        try (DataInputStream in = new DataInputStream(checked)) {
            if (in.readLong() != MAGIC || !in.readUTF().equals(key) || in.readLong() != pages.size()
                    || in.readLong() != sum(pages)) {
                return Optional.empty();
            }
            Content content = new Content(in.readLong(), bytes(in), bytes(in), totals(in), lead(in), resume(in),
                    directory(in));
            long computed = sum.getValue();
            return in.readLong() == computed ? Optional.of(content) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static long sum(FileChannel pages) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
        long at = 0;
        int count;
        while ((count = pages.read(buffer.clear(), at)) > 0) {
            at += count;
            sum.update(buffer.flip());
        }
        return sum.getValue();
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeByte(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readUnsignedByte());
    }

    private static void totals(DataOutputStream out, Totals totals) throws IOException {
        for (long count : totals.formatLines) {
            out.writeLong(count);
        }
        for (long count : totals.severities) {
            out.writeLong(count);
        }
        out.writeLong(totals.records);
        out.writeLong(totals.untimedHead);
        out.writeLong(totals.lines);
        out.writeBoolean(totals.ordered);
        out.writeLong(totals.latest());
        out.writeByte(totals.gaps.size());
        for (Totals.Gap gap : totals.gaps) {
            out.writeLong(gap.from());
            out.writeLong(gap.to());
        }
    }

    private Totals totals(DataInputStream in) throws IOException {
        Totals totals = new Totals(formats);
        for (int i = 0; i < totals.formatLines.length; i++) {
            totals.formatLines[i] = in.readLong();
        }
        for (int i = 0; i < totals.severities.length; i++) {
            totals.severities[i] = in.readLong();
        }
        totals.records = in.readLong();
        totals.untimedHead = in.readLong();
        totals.lines = in.readLong();
        totals.ordered = in.readBoolean();
        long latest = in.readLong();
        int gaps = in.readUnsignedByte();
        for (int i = 0; i < gaps; i++) {
            totals.gaps.add(new Totals.Gap(in.readLong(), in.readLong()));
        }
        totals.latest(latest);
        return totals;
    }

    private static void lead(DataOutputStream out, Assembler.Lead lead) throws IOException {
        out.writeInt(lead.pages());
        out.writeLong(lead.shift());
        out.writeBoolean(lead.over());
    }

    private static Assembler.Lead lead(DataInputStream in) throws IOException {
        return new Assembler.Lead(in.readInt(), in.readLong(), in.readBoolean());
    }

    private static void resume(DataOutputStream out, LogIndex.Resume resume) throws IOException {
        out.writeLong(resume.offset());
        out.writeLong(resume.line());
        out.writeInt(resume.pages());
        totals(out, resume.totals());
        Assembler.State state = resume.state();
        lead(out, state.lead());
        out.writeBoolean(state.anyRecord());
        out.writeInt(state.recordFormat());
        out.writeInt(state.recordTag());
        out.writeInt(state.quoted());
        out.writeBoolean(state.time().timesOfDay());
        out.writeLong(state.time().last());
        out.writeLong(state.time().counted());
    }

    private LogIndex.Resume resume(DataInputStream in) throws IOException {
        return new LogIndex.Resume(in.readLong(), in.readLong(), in.readInt(), totals(in),
                new Assembler.State(lead(in), in.readBoolean(), in.readInt(), in.readInt(), in.readInt(),
                        new TimeLine.State(in.readBoolean(), in.readLong(), in.readLong())));
    }

    private static void directory(DataOutputStream out, Directory directory) throws IOException {
        out.writeInt(directory.pages);
        for (int i = 0; i < directory.pages; i++) {
            out.writeLong(directory.position[i]);
            out.writeInt(directory.size[i]);
            out.writeShort(directory.lines[i]);
            out.writeLong(directory.offset[i]);
            out.writeLong(directory.earliest[i]);
            out.writeLong(directory.latest[i]);
            for (int severity = 0; severity < Directory.SEVERITIES; severity++) {
                out.writeShort(directory.records[i * Directory.SEVERITIES + severity]);
            }
        }
    }

    private static Directory directory(DataInputStream in) throws IOException {
        int pages = in.readInt();
        if (pages < 0 || pages > MOST_PAGES) {
            throw new DamagedIndexException();
        }
        Directory directory = new Directory();
        short[] counts = new short[Directory.SEVERITIES];
        long line = 0;
        for (int i = 0; i < pages; i++) {
            long position = in.readLong();
            int size = in.readInt();
            int lines = in.readUnsignedShort();
            long offset = in.readLong();
            long earliest = in.readLong();
            long latest = in.readLong();
            for (int severity = 0; severity < Directory.SEVERITIES; severity++) {
                counts[severity] = in.readShort();
            }
            directory.add(line, offset, position, size, earliest, latest, lines, counts);
            line += lines;
        }
        return directory;
    }
}
