package org.raworkbench.internal.certificates.revocation;

import java.io.IOException;
import java.util.Arrays;

import org.raworkbench.internal.certificates.reading.DerElement;

/** Walks over the elements of one constructed encoding without copying what it passes. */
final class ListCursor {

    private final byte[] bytes;
    private final int limit;
    private int offset;

    ListCursor(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private ListCursor(byte[] bytes, int offset, int limit) {
        this.bytes = bytes;
        this.offset = offset;
        this.limit = limit;
    }

    /** The element that comes next. */
    DerElement peek() throws IOException {
        return DerElement.at(bytes, offset, limit).filter(element -> element.fits(limit))
                .orElseThrow(() -> new IOException("an element is cut short at byte " + offset));
    }

    /** Whether the next element has this tag. */
    boolean at(int tag) throws IOException {
        return offset < limit && peek().tag() == tag;
    }

    /** A cursor over the content of the next element; this one moves behind it and must have nothing else to read. */
    ListCursor enter(int tag) throws IOException {
        ListCursor inside = enterHere(tag);
        offset = (int) peek().end();
        expectEnd();
        return inside;
    }

    /** A cursor over the content of the next element; this one stays. */
    ListCursor enterHere(int tag) throws IOException {
        DerElement element = peek();
        if (element.tag() != tag) {
            throw new IOException("unexpected tag " + Integer.toHexString(element.tag()) + " at byte " + offset);
        }
        return new ListCursor(bytes, element.content(), (int) element.end());
    }

    /** Moves behind {@code element}. */
    ListCursor skipTo(DerElement element) {
        offset = (int) element.end();
        return this;
    }

    void skip() throws IOException {
        offset = (int) peek().end();
    }

    /** The bytes of the next element. */
    byte[] take() throws IOException {
        DerElement element = peek();
        offset = (int) element.end();
        return Arrays.copyOfRange(bytes, element.start(), offset);
    }

    /** The content of the next element, which must have this tag and some content. */
    byte[] takeContent(int tag) throws IOException {
        DerElement element = peek();
        enterHere(tag);
        offset = (int) element.end();
        if (element.content() == offset) {
            throw new IOException("an element is empty at byte " + element.start());
        }
        return Arrays.copyOfRange(bytes, element.content(), offset);
    }

    boolean atEnd() {
        return offset >= limit;
    }

    void expectEnd() throws IOException {
        if (!atEnd()) {
            throw new IOException("unexpected bytes at " + offset);
        }
    }
}
