package org.raworkbench.logs.tests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.logs.IntakeLimits;
import org.raworkbench.logs.SourceProblem;

/** Archives: all kinds, nested, damaged and hostile. */
class ArchivesTest {

    private static final byte[] LOG = "2026-06-15 09:00:00 INFO hello\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gz = new GZIPOutputStream(out)) {
            gz.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] tar(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (String name : names) {
                TarArchiveEntry entry = new TarArchiveEntry(name, true);
                entry.setSize(LOG.length);
                tar.putArchiveEntry(entry);
                tar.write(LOG);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void archivesInsideArchives() throws IOException {
        byte[] inner = zip("deep/b.log", LOG, "c.log.gz", gzip(LOG));
        Taken taken = Taken.of(write("bundle.zip", zip("a.log", LOG, "inner.zip", inner, "x.tar.gz", gzip(tar("t/d.log")))));
        assertEquals(Set.of("a.log", "inner.zip!/deep/b.log", "inner.zip!/c.log.gz!/c.log", "x.tar.gz!/t/d.log"),
                taken.logs.keySet(), taken.problems.toString());
        assertEquals(java.util.List.of(), taken.problems);
        taken.contents.values().forEach(bytes -> org.junit.jupiter.api.Assertions.assertArrayEquals(LOG, bytes));
    }

    @Test
    void allKindsOfPacking() throws IOException {
        ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(bzip2)) {
            out.write(tar("a.log", "b.log"));
        }
        ByteArrayOutputStream xz = new ByteArrayOutputStream();
        try (OutputStream out = new XZCompressorOutputStream(xz)) {
            out.write(LOG);
        }
        assertEquals(Set.of("a.log", "b.log"), Taken.of(write("x.tar.bz2", bzip2.toByteArray())).logs.keySet());
        assertEquals(Set.of("x.log"), Taken.of(write("x.log.xz", xz.toByteArray())).logs.keySet());
        assertEquals(Set.of("a.log"), Taken.of(write("x.tar", tar("a.log"))).logs.keySet());
        Path seven = folder.resolve("x.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(seven.toFile())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("s/a.log");
            out.putArchiveEntry(entry);
            out.write(LOG);
            out.closeArchiveEntry();
        }
        assertEquals(Set.of("s/a.log"), Taken.of(seven).logs.keySet());
    }

    @Test
    void utf16InsideAnArchive() throws IOException {
        byte[] wide = ("\ufeff" + "caf\u00e9 one\r\ntwo\r\n").getBytes(StandardCharsets.UTF_16LE);
        Taken taken = Taken.of(write("a.zip", zip("wide.txt", wide)));
        assertEquals("caf\u00e9 one\r\ntwo\r\n", taken.text("wide.txt"));
        assertEquals("UTF-16LE", taken.only().encoding());
        assertEquals(wide.length, taken.only().bytes());
    }

    @Test
    void aNameThatLeadsOutIsRefusedAndTheRestRead() throws IOException {
        Taken taken = Taken.of(write("evil.zip", zip("../../etc/x.log", LOG, "ok.log", LOG, "/abs.log", LOG,
                "C:\\x.log", LOG, "a\\..\\..\\y.log", LOG)));
        assertEquals(Set.of("ok.log"), taken.logs.keySet());
        assertEquals(4, taken.problems.size());
        assertTrue(taken.problems.get(0).text().contains("leads out of the archive"));
    }

    @Test
    void aBombIsRefusedAndTheRestRead() throws IOException {
        byte[] zeros = new byte[40 << 20];
        IntakeLimits limits = new IntakeLimits(1L << 30, 100, 100, 4);
        Taken taken = Taken.of(write("bomb.zip", zip("bomb.log", zeros, "ok.log", LOG)), limits, Optional.empty());
        assertEquals(Set.of("ok.log"), taken.logs.keySet());
        assertTrue(taken.problems.get(0).text().contains("100 times"), taken.problems.toString());
        Taken single = Taken.of(write("bomb.gz", gzip(zeros)), limits, Optional.empty());
        assertEquals(Set.of(), single.logs.keySet());
        assertEquals(1, single.problems.size());
    }

    @Test
    void theRoomForWorkingCopiesIsLimited() throws IOException {
        byte[] noise = new byte[3 << 20];
        new Random(1).nextBytes(noise);
        Taken taken = Taken.of(write("big.zip", zip("a.log", noise, "b.log", LOG)),
                new IntakeLimits(1 << 20, 100, 1000, 4), Optional.empty());
        assertEquals(Set.of("b.log"), taken.logs.keySet());
        assertTrue(taken.problems.get(0).text().contains("working copies"), taken.problems.toString());
    }

    @Test
    void archivesAreNotOpenedForEver() throws IOException {
        byte[] bytes = zip("a.log", LOG);
        for (int i = 0; i < 6; i++) {
            bytes = zip("n.zip", bytes, "l" + i + ".log", LOG);
        }
        Taken taken = Taken.of(write("deep.zip", bytes));
        assertTrue(taken.problems.get(0).text().contains("inside more than 4"), taken.problems.toString());
        assertEquals(4, taken.logs.size());
    }

    @Test
    void tooManyFilesAreSaidAndThoseBeforeRead() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 30; i++) {
            Files.write(many.resolve("f%02d.log".formatted(i)), LOG);
        }
        Taken taken = Taken.of(many, new IntakeLimits(1 << 30, 20, 100, 4), Optional.empty());
        assertEquals(20, taken.logs.size());
        assertEquals(1, taken.problems.size());
        assertTrue(taken.problems.get(0).text().contains("more than 20 files"));
    }

    @Test
    void aCutArchiveGivesWhatComesBeforeTheCut() throws IOException {
        byte[] text = "2026-06-15 09:00:00 INFO line\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(3);
        for (int i = 0; i < text.length; i += 37) {
            text[i] = (byte) ('a' + random.nextInt(26));
        }
        byte[] packed = gzip(text);
        Taken taken = Taken.of(write("cut.log.gz", java.util.Arrays.copyOf(packed, packed.length / 2)));
        assertEquals(1, taken.problems.size());
        assertTrue(taken.problems.get(0).text().contains("damaged"), taken.problems.toString());
        assertTrue(taken.onlyText().length() > text.length / 4);
    }

    /** Whatever is done to an archive: nothing is thrown, nothing stays behind. */
    @Test
    void flippedArchivesNeverThrow() throws IOException {
        byte[] zip = zip("a.log", LOG, "b.log.gz", gzip(LOG));
        byte[] gz = gzip(tar("a.log", "b.log"));
        Path seven = folder.resolve("x.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(seven.toFile())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("a.log");
            out.putArchiveEntry(entry);
            out.write(LOG);
            out.closeArchiveEntry();
        }
        Random random = new Random(5);
        for (byte[] good : new byte[][] {zip, gz, Files.readAllBytes(seven), tar("a.log")}) {
            for (int round = 0; round < 150; round++) {
                byte[] bad = good.clone();
                for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
                Taken.of(write("bad.bin", random.nextBoolean() ? bad : java.util.Arrays.copyOf(bad, random.nextInt(bad.length))));
            }
        }
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        assertTrue(Taken.of(folder.resolve("absent.log")).problems.get(0).text().contains("does not exist"));
        assertTrue(Taken.of(write("x.rar", "Rar!\u001a\u0007".getBytes(StandardCharsets.ISO_8859_1))).problems.get(0).text()
                .contains("Unpack it"));
        Taken event = Taken.of(write("x.evtx", "ElfFile\0rest".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("EVTX", event.only().encoding());
        assertEquals("event\n", event.onlyText());
    }

    /** The list of files stands at the end; without it the files are there all the same. */
    @Test
    void aZipThatLostItsEndIsReadAsFarAsItGoes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("one.log", "two.log")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name + " says something\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] whole = bytes.toByteArray();
        Taken taken = Taken.of(Files.write(folder.resolve("torn.zip"), Arrays.copyOf(whole, whole.length - 30)));
        assertEquals("one.log says something\n", taken.text("one.log"));
        assertEquals("two.log says something\n", taken.text("two.log"));
        assertEquals(SourceProblem.Kind.UNREADABLE, taken.problems.get(taken.problems.size() - 1).kind());
    }
}
