package org.raworkbench.internal.inspection.profiles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.raworkbench.smartcard.Bytes;

/**
 * The files of a Windows minidriver card that hold certificates: {@code mscp/kscNN} (signature keys) and
 * {@code mscp/kxcNN} (key exchange keys). Layouts: OpenSC, card-gids.h and card-idprime.c.
 */
final class MinidriverIndex {

    private static final Pattern CERTIFICATE = Pattern.compile("k[sx]c[0-9]{2}");
    private static final String DIRECTORY = "mscp";

    /**
     * One certificate file.
     *
     * @param name its name in the directory mscp
     * @param file its file identifier
     * @param object its data object; 0 where the card has files only
     */
    record Entry(String name, int file, int object) {
    }

    private MinidriverIndex() {
    }

    /** GIDS: a version byte 01, then records of 28 bytes: directory 9, name 9, 2 unused, object 4, file 4, low first. */
    static List<Entry> ofGids(Bytes masterFile) {
        List<Entry> entries = new ArrayList<>();
        for (int at = 1; at + 28 <= masterFile.length(); at += 28) {
            String name = text(masterFile, at + 9, 9);
            if (text(masterFile, at, 9).equals(DIRECTORY) && CERTIFICATE.matcher(name).matches()) {
                entries.add(new Entry(name, masterFile.at(at + 24) | masterFile.at(at + 25) << 8,
                        masterFile.at(at + 20) | masterFile.at(at + 21) << 8));
            }
        }
        return entries;
    }

    /** IDPrime: a count, then records of 21 bytes: file 2, length 2, name 8, directory 9, high first. */
    static List<Entry> ofIdPrime(Bytes index) {
        List<Entry> entries = new ArrayList<>();
        int count = index.isEmpty() ? 0 : index.at(0);
        for (int i = 0, at = 1; i < count && at + 21 <= index.length(); i++, at += 21) {
            String name = text(index, at + 4, 8);
            if (text(index, at + 12, 9).equals(DIRECTORY) && CERTIFICATE.matcher(name).matches()) {
                entries.add(new Entry(name, index.at(at) << 8 | index.at(at + 1), 0));
            }
        }
        return entries;
    }

    /** ASCII up to the first zero byte. */
    private static String text(Bytes bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes.at(end) != 0) {
            end++;
        }
        return new String(bytes.slice(from, end).toArray(), StandardCharsets.US_ASCII);
    }
}
