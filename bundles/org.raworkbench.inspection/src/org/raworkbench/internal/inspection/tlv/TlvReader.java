package org.raworkbench.internal.inspection.tlv;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.raworkbench.smartcard.Bytes;

/**
 * Takes a field of BER-TLV data objects apart, one level (ISO/IEC 7816-4:2020, 6.3). Never throws: it gives what it
 * understood and says where it stopped.
 *
 * <p>Tags have up to 3 bytes and lengths up to 4 length bytes, as in ISO/IEC 7816-4. The indefinite length is refused:
 * neither ISO/IEC 7816-4 nor DER allows it.
 */
public final class TlvReader {

    /** More data objects side by side than any card application has. */
    static final int MAX_ELEMENTS = 4_096;

    private final Bytes bytes;
    private final List<Tlv> elements = new ArrayList<>();
    private int at;

    private TlvReader(Bytes bytes) {
        this.bytes = bytes;
    }

    /** The data objects in {@code bytes}. */
    public static TlvSequence read(Bytes bytes) {
        TlvReader reader = new TlvReader(bytes);
        return new TlvSequence(reader.elements, reader.readAll());
    }

    /**
     * How many bytes the first data object takes, tag and length included, from its beginning alone (6 bytes are always
     * enough): how much of a file is worth reading. Empty when that is no data object; may be larger than any card.
     */
    public static OptionalInt encodedLength(Bytes beginning) {
        TlvReader reader = new TlvReader(beginning);
        if (reader.readTag() <= 0) {
            return OptionalInt.empty();
        }
        long length = reader.readLength();
        long total = reader.at + length;
        return length < 0 || total > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) total);
    }

    private String readAll() {
        while (!onlyPaddingLeft()) {
            if (bytes.at(at) == 0) {
                at++; // 00 between data objects has no meaning
                continue;
            }
            if (elements.size() == MAX_ELEMENTS) {
                return Messages.text("tlv.tooMany", MAX_ELEMENTS);
            }
            int start = at;
            int tag = readTag();
            if (tag < 0) {
                return Messages.text("tlv.badTag", start);
            }
            long length = readLength();
            if (length < 0) {
                return Messages.text("tlv.badLength", start, Integer.toHexString(tag).toUpperCase());
            }
            if (length > bytes.length() - at) {
                return Messages.text("tlv.cutOff", start, Integer.toHexString(tag).toUpperCase(), length,
                        bytes.length() - at);
            }
            elements.add(new Tlv(tag, bytes.slice(at, at + (int) length)));
            at += (int) length;
        }
        return "";
    }

    /** The rest of a file behind its last data object: nothing, 00 or the FF of erased memory. */
    private boolean onlyPaddingLeft() {
        if (at >= bytes.length()) {
            return true;
        }
        int filler = bytes.at(at);
        if (filler != 0x00 && filler != 0xFF) {
            return false;
        }
        for (int i = at; i < bytes.length(); i++) {
            if (bytes.at(i) != filler) {
                return false;
            }
        }
        return true;
    }

    /** The tag, or -1 where it is cut off or longer than 3 bytes. */
    private int readTag() {
        if (at >= bytes.length()) {
            return -1;
        }
        int tag = bytes.at(at++);
        if ((tag & 0x1F) != 0x1F) {
            return tag;
        }
        for (int i = 0; i < 2 && at < bytes.length(); i++) {
            int next = bytes.at(at++);
            tag = tag << 8 | next;
            if ((next & 0x80) == 0) {
                return tag;
            }
        }
        return -1;
    }

    /** The length, 0 to 2^32-1, or -1 where it is cut off, indefinite, or has more than 4 length bytes. */
    private long readLength() {
        if (at >= bytes.length()) {
            return -1;
        }
        int first = bytes.at(at++);
        if (first < 0x80) {
            return first;
        }
        int count = first & 0x7F;
        if (count == 0 || count > 4 || count > bytes.length() - at) {
            return -1;
        }
        long length = 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | bytes.at(at++);
        }
        return length;
    }
}
