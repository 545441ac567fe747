package org.raworkbench.internal.inspection.profiles;

import java.util.Optional;
import java.util.OptionalInt;

import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.smartcard.Bytes;

/**
 * Where an object is stored (ISO/IEC 7816-15:2016, 8.2.5: Path).
 *
 * @param file path of the file
 * @param index offset of the object in the file
 * @param length its length, where the card says it
 */
record Pkcs15Path(Bytes file, int index, OptionalInt length) {

    private static final int SEQUENCE = 0x30;
    private static final int OCTET_STRING = 0x04;
    private static final int INTEGER = 0x02;
    private static final int LENGTH = 0x80;
    /** Eight levels of directories. */
    private static final int LONGEST = 16;

    /** Reads a Path; empty when {@code tlv} is none. */
    static Optional<Pkcs15Path> of(Tlv tlv) {
        if (tlv.tag() != SEQUENCE) {
            return Optional.empty();
        }
        return tlv.find(OCTET_STRING).map(Tlv::value)
                .filter(file -> file.length() >= 2 && file.length() <= LONGEST && file.length() % 2 == 0)
                .map(file -> new Pkcs15Path(file, number(tlv, INTEGER).orElse(0), number(tlv, LENGTH)));
    }

    private static OptionalInt number(Tlv path, int tag) {
        OptionalInt number = path.find(tag).map(Tlv::asInt).orElse(OptionalInt.empty());
        return number.isPresent() && number.getAsInt() >= 0 ? number : OptionalInt.empty();
    }

    /** The path for people: "3F0050154331", with the offset where several objects share a file. */
    String describe() {
        return index == 0 ? file.hex() : file.hex() + "+" + index;
    }
}
