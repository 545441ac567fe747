package org.raworkbench.internal.certificates.revocation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.raworkbench.internal.certificates.reading.DerElement;

/** Checks the entries of a revocation list once and indexes them. */
final class EntryWalk {

    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int BOOLEAN = 0x01;
    /** The arc 2.5.29 of the extensions of X.509, encoded. */
    private static final byte[] ID_CE = {0x55, 0x1D };
    /** reasonCode, holdInstructionCode, invalidityDate, certificateIssuer. */
    private static final String KNOWN_ARCS = "\u0015\u0017\u0018\u001D";

    private final byte[] list;
    private final List<Integer> offsets = new ArrayList<>();
    private final SerialIndex index;
    private String unknownCritical;

    EntryWalk(byte[] list, Optional<DerElement> entries) throws IOException {
        this.list = list;
        if (entries.isPresent()) {
            int limit = (int) entries.get().end();
            for (int offset = entries.get().content(); offset < limit;) {
                DerElement entry = element(offset, limit, DerElement.SEQUENCE);
                offsets.add(offset);
                offset = (int) entry.end();
            }
        }
        index = new SerialIndex(list, offsets.size());
        for (int offset : offsets) {
            read(offset);
        }
    }

    private void read(int offset) throws IOException {
        DerElement entry = element(offset, list.length, DerElement.SEQUENCE);
        int limit = (int) entry.end();
        DerElement serial = element(entry.content(), limit, DerElement.INTEGER);
        index.add(offset, serial.content(), (int) serial.end());
        DerElement date = element((int) serial.end(), limit, -1);
        if (date.end() < limit) {
            DerElement extensions = element((int) date.end(), limit, DerElement.SEQUENCE);
            for (int at = extensions.content(); at < extensions.end();) {
                DerElement extension = element(at, (int) extensions.end(), DerElement.SEQUENCE);
                look(extension);
                at = (int) extension.end();
            }
        }
    }

    private void look(DerElement extension) throws IOException {
        int limit = (int) extension.end();
        DerElement oid = element(extension.content(), limit, OBJECT_IDENTIFIER);
        DerElement next = element((int) oid.end(), limit, -1);
        boolean critical = next.tag() == BOOLEAN && list[next.content()] != 0;
        if (critical && !known(oid) && unknownCritical == null) {
            unknownCritical = org.bouncycastle.asn1.ASN1ObjectIdentifier
                    .getInstance(Arrays.copyOfRange(list, oid.start(), (int) oid.end())).getId();
        }
    }

    private boolean known(DerElement oid) {
        return oid.end() - oid.content() == 3 && Arrays.equals(list, oid.content(), oid.content() + 2, ID_CE, 0, 2)
                && KNOWN_ARCS.indexOf(list[oid.content() + 2]) >= 0;
    }

    private DerElement element(int offset, int limit, int tag) throws IOException {
        return DerElement.at(list, offset, limit)
                .filter(found -> found.fits(limit) && (tag < 0 || found.tag() == tag))
                .orElseThrow(() -> new IOException("an entry is damaged at byte " + offset));
    }

    SerialIndex index() {
        return index;
    }

    /** Where the entries begin, in their order. */
    List<Integer> offsets() {
        return offsets;
    }

    int size() {
        return offsets.size();
    }

    /**
     * A critical extension of an entry that is not known here. Such a list must not be used to say that a certificate is
     * good (RFC 5280, 5.3).
     */
    Optional<String> unknownCritical() {
        return Optional.ofNullable(unknownCritical);
    }
}
