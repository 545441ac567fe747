package org.raworkbench.cases.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Small disks for tests, where the machine lets one make them; the test is skipped with the reason elsewhere. */
final class Disks implements AutoCloseable {

    private final Path folder;

    private Disks(Path folder) {
        this.folder = folder;
    }

    /** A disk of {@code kilobytes} in memory. */
    static Disks small(Path folder, int kilobytes) throws Exception {
        Files.createDirectories(folder);
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString()),
                "a small disk needs Linux and the right to mount one");
        return new Disks(folder);
    }

    /** From now on nothing can be written to it, not even by the administrator. */
    void protect() throws Exception {
        Assumptions.assumeTrue(run("mount", "-o", "remount,ro", folder.toString()),
                "the disk cannot be write-protected");
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (java.io.IOException absent) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        run("umount", folder.toString());
    }
}
