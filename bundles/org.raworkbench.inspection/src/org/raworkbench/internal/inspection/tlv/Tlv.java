package org.raworkbench.internal.inspection.tlv;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.raworkbench.smartcard.Bytes;

/**
 * One data object: tag and value (ISO/IEC 7816-4:2020, 6.3; ISO/IEC 8825-1).
 *
 * <p>The value is taken apart one level at a time and only when asked for, so no nesting, however deep, costs anything
 * before somebody follows it. The {@code as…} readers answer empty for a value that is not of their kind; none of them
 * looks at the tag, because PKCS#15 replaces tags (implicit tagging).
 *
 * @param tag the tag bytes as one big-endian number: {@code 0x30}, {@code 0x5F2F}, {@code 0x9F7F}
 * @param value the value bytes
 */
public record Tlv(int tag, Bytes value) {

    /** A longer one is not a number that a card has to count with. */
    private static final int MAX_INTEGER_BYTES = 4;
    /** Enough for every registered object identifier; a longer one is an attack on the reader of a report. */
    private static final int MAX_OBJECT_IDENTIFIER_BYTES = 64;

    public Tlv {
        Objects.requireNonNull(value, "value");
    }

    /** Whether the tag says that the value consists of data objects. */
    public boolean constructed() {
        int first = tag;
        while (first > 0xFF) {
            first >>>= 8;
        }
        return (first & 0x20) != 0;
    }

    /** The data objects in the value, as far as they can be parsed. */
    public List<Tlv> children() {
        return contents().elements();
    }

    /** The data objects in the value, with what could not be parsed. */
    public TlvSequence contents() {
        return TlvReader.read(value);
    }

    /** The first data object in the value, whatever its tag. */
    public Optional<Tlv> first() {
        return children().stream().findFirst();
    }

    /** The data object at the end of a path of tags below this one. An empty path leads to this one. */
    public Optional<Tlv> find(int... path) {
        return path.length == 0 ? Optional.of(this) : contents().find(path);
    }

    /** All direct children with {@code childTag}. */
    public List<Tlv> all(int childTag) {
        return contents().all(childTag);
    }

    /** The value as an INTEGER or ENUMERATED that fits 32 bits. */
    public OptionalInt asInt() {
        return value.isEmpty() || value.length() > MAX_INTEGER_BYTES ? OptionalInt.empty()
                : OptionalInt.of(new BigInteger(value.toArray()).intValue());
    }

    /** The value as an OBJECT IDENTIFIER in dotted form. */
    public Optional<String> asObjectIdentifier() {
        if (value.isEmpty() || value.length() > MAX_OBJECT_IDENTIFIER_BYTES
                || (value.at(value.length() - 1) & 0x80) != 0) {
            return Optional.empty();
        }
        StringBuilder dotted = new StringBuilder();
        BigInteger arc = BigInteger.ZERO;
        for (int i = 0; i < value.length(); i++) {
            arc = arc.shiftLeft(7).or(BigInteger.valueOf(value.at(i) & 0x7F));
            if ((value.at(i) & 0x80) == 0) {
                appendArc(dotted, arc);
                arc = BigInteger.ZERO;
            }
        }
        return Optional.of(dotted.toString());
    }

    /** The first number holds two arcs: 40 times the first plus the second, and the first is at most 2. */
    private static void appendArc(StringBuilder dotted, BigInteger arc) {
        if (!dotted.isEmpty()) {
            dotted.append('.').append(arc);
            return;
        }
        int root = arc.compareTo(BigInteger.valueOf(80)) >= 0 ? 2 : arc.intValue() / 40;
        dotted.append(root).append('.').append(arc.subtract(BigInteger.valueOf(40L * root)));
    }

    /** The value as UTF-8 text; what is not UTF-8 becomes U+FFFD, control characters become blanks. */
    public String asText() {
        return new String(value.toArray(), StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** The value as a BIT STRING of named bits: bit 0 is the first, leftmost one. Empty set when it is none. */
    public BitSet asNamedBits() {
        BitSet bits = new BitSet();
        int unused = value.isEmpty() ? 0 : value.at(0);
        if (unused > 7) {
            return bits;
        }
        int count = (value.length() - 1) * 8 - unused;
        for (int i = 0; i < count; i++) {
            if ((value.at(1 + i / 8) & 0x80 >> i % 8) != 0) {
                bits.set(i);
            }
        }
        return bits;
    }

    /** The value as a BOOLEAN. */
    public Optional<Boolean> asBoolean() {
        return value.length() == 1 ? Optional.of(value.at(0) != 0) : Optional.empty();
    }
}
