package org.raworkbench.smartcard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** An immutable sequence of bytes, as cards send and receive them. */
public final class Bytes {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final HexFormat SPACED_HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes empty() {
        return EMPTY;
    }

    /** A copy of {@code content}. */
    public static Bytes of(byte... content) {
        return new Bytes(content.clone());
    }

    /** A copy of {@code content} between {@code from} (inclusive) and {@code to} (exclusive). */
    public static Bytes of(byte[] content, int from, int to) {
        return new Bytes(Arrays.copyOfRange(content, from, to));
    }

    /**
     * Reads hexadecimal digits, upper or lower case; blanks between bytes are allowed.
     *
     * @throws IllegalArgumentException when {@code hex} has anything else or an odd number of digits
     */
    public static Bytes ofHex(String hex) {
        return new Bytes(HEX.parseHex(hex.replace(" ", "")));
    }

    public int length() {
        return content.length;
    }

    public boolean isEmpty() {
        return content.length == 0;
    }

    /** The unsigned value, 0 to 255, of the byte at {@code index}. */
    public int at(int index) {
        return content[index] & 0xFF;
    }

    /** The part from {@code from} (inclusive) to {@code to} (exclusive). */
    public Bytes slice(int from, int to) {
        if (from < 0 || to < from || to > content.length) {
            throw new IndexOutOfBoundsException(from + ".." + to + " of " + content.length);
        }
        return of(content, from, to);
    }

    /** This sequence followed by {@code other}. */
    public Bytes plus(Bytes other) {
        byte[] joined = Arrays.copyOf(content, content.length + other.content.length);
        System.arraycopy(other.content, 0, joined, content.length, other.content.length);
        return new Bytes(joined);
    }

    public boolean startsWith(Bytes prefix) {
        return prefix.length() <= length()
                && Arrays.equals(content, 0, prefix.length(), prefix.content, 0, prefix.length());
    }

    /** A copy as an array. */
    public byte[] toArray() {
        return content.clone();
    }

    /** Upper-case hexadecimal digits without blanks. */
    public String hex() {
        return HEX.formatHex(content);
    }

    /** Upper-case hexadecimal digits with a blank between bytes. */
    public String spacedHex() {
        return SPACED_HEX.formatHex(content);
    }

    /** The bytes as ISO 8859-1 text in which everything that is not printable ASCII is a full stop. */
    public String printable() {
        return new String(content, StandardCharsets.ISO_8859_1).replaceAll("[^\\x20-\\x7E]", ".");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return hex();
    }
}
