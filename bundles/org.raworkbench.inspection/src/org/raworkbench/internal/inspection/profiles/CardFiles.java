package org.raworkbench.internal.inspection.profiles;

import java.util.Optional;
import java.util.OptionalInt;

import org.raworkbench.internal.inspection.tlv.Tlv;
import org.raworkbench.internal.inspection.tlv.TlvReader;
import org.raworkbench.internal.inspection.tlv.TlvSequence;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.CardConnection;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;
import org.raworkbench.smartcard.SmartcardException;

/**
 * Selects files by path and reads transparent ones (ISO/IEC 7816-4:2020, 11.2.2 and 11.3.3) with as few exchanges as the
 * card allows: never more of a file than its first data object, or its used part.
 */
public final class CardFiles {

    /** READ BINARY reaches 32,768 bytes with a 15-bit offset. */
    static final int LARGEST_FILE = 0x7FFF;

    private static final Bytes MASTER_FILE = Bytes.ofHex("3F00");
    private static final int END_OF_FILE = 0x6282;
    private static final int WRONG_OFFSET = 0x6B00;
    private static final int ASK_FOR_FCI = 0x00;
    private static final int ASK_FOR_NOTHING = 0x0C;

    /** How much of a file is wanted. */
    private enum Extent {
        /** Data objects up to the padding. */
        USED_PART,
        /** The first data object. */
        FIRST_OBJECT,
        /** Everything. */
        ALL
    }

    private final CardSession session;
    private boolean byIdentifiersOnly;
    private boolean bothFormsTried;
    private int selectP2;
    private Bytes currentDirectory = Bytes.empty();

    CardFiles(CardSession session) {
        this.session = session;
        // with T=0 an answer to SELECT costs an exchange of its own
        selectP2 = session.isT0() ? ASK_FOR_NOTHING : ASK_FOR_FCI;
    }

    /** The files of the card behind {@code card}. */
    public static CardFiles of(CardConnection card) {
        return new CardFiles(new CardSession(card));
    }

    /** Reads data objects that follow one another, up to the padding behind them. */
    public FileContent readObjects(Bytes path) throws SmartcardException {
        return read(path, 0, OptionalInt.empty(), Extent.USED_PART);
    }

    /** Reads one data object, for instance a certificate, that begins at {@code index}. */
    FileContent readObject(Bytes path, int index, OptionalInt length) throws SmartcardException {
        return read(path, index, length, Extent.FIRST_OBJECT);
    }

    /** Reads a whole file. */
    FileContent readAll(Bytes path) throws SmartcardException {
        return read(path, 0, OptionalInt.empty(), Extent.ALL);
    }

    /** Makes the directory that holds {@code path} current, if it is not already. */
    void enterDirectoryOf(Bytes path) throws SmartcardException {
        if (!path.isEmpty() && !path.equals(currentDirectory)) {
            select(path);
            currentDirectory = path;
        }
    }

    /**
     * Selects the file at {@code path}: an absolute path begins with 3F00, two bytes are a file of the current
     * directory, anything longer is relative to it.
     */
    public Response select(Bytes path) throws SmartcardException {
        Response response;
        if (path.length() == 2) {
            response = selectStep(0x00, path);
        } else if (!path.startsWith(MASTER_FILE)) {
            response = selectStep(0x09, path);
        } else if (byIdentifiersOnly) {
            response = walk(path);
        } else {
            response = selectStep(0x08, path.slice(2, path.length()));
            if (parametersRefused(response.sw())) {
                byIdentifiersOnly = true;
                response = walk(path);
            }
        }
        if (found(response) && path.startsWith(MASTER_FILE) && path.length() > 2) {
            currentDirectory = path.slice(0, path.length() - 2);
        }
        return response;
    }

    /** File after file by its identifier, for cards that do not select by path. */
    private Response walk(Bytes path) throws SmartcardException {
        Response response = new Response(Bytes.empty(), 0x9000);
        for (int at = 0; at + 2 <= path.length() && found(response); at += 2) {
            response = selectStep(0x00, path.slice(at, at + 2));
        }
        return response;
    }

    private Response selectStep(int p1, Bytes file) throws SmartcardException {
        Response response = session.send(selection(p1, file));
        if (parametersRefused(response.sw()) && !bothFormsTried) {
            bothFormsTried = true;
            selectP2 = selectP2 == ASK_FOR_FCI ? ASK_FOR_NOTHING : ASK_FOR_FCI;
            response = session.send(selection(p1, file));
        }
        return response;
    }

    private Command selection(int p1, Bytes file) {
        return new Command(0x00, 0xA4, p1, selectP2, file, selectP2 == ASK_FOR_FCI ? Command.SHORT_NE : 0);
    }

    static boolean found(Response response) {
        return response.sw() == 0x9000 || response.sw() >> 8 == 0x62;
    }

    private static boolean parametersRefused(int sw) {
        return sw == 0x6A86 || sw == 0x6A81 || sw == 0x6A80 || sw == WRONG_OFFSET;
    }

    private FileContent read(Bytes path, int index, OptionalInt length, Extent extent) throws SmartcardException {
        if (path.isEmpty() || path.length() % 2 != 0 || index < 0 || index > LARGEST_FILE) {
            return FileContent.failed(0x6A82);
        }
        Response selected = select(path);
        if (!found(selected)) {
            return FileContent.failed(selected.sw());
        }
        int limit = LARGEST_FILE - index;
        int size = fileSize(selected.data()).orElse(LARGEST_FILE);
        limit = Math.min(limit, Math.max(size - index, 0));
        limit = Math.min(limit, length.orElse(limit));
        return readSelected(index, limit, size < LARGEST_FILE, extent);
    }

    private FileContent readSelected(int index, int wanted, boolean sizeKnown, Extent extent)
            throws SmartcardException {
        int limit = wanted;
        Bytes read = Bytes.empty();
        while (read.length() < limit) {
            int offset = index + read.length();
            int ne = sizeKnown || !read.isEmpty() && extent == Extent.FIRST_OBJECT
                    ? Math.min(session.longest(), limit - read.length())
                    : session.longest();
            Response part = session.send(new Command(0x00, 0xB0, offset >> 8, offset & 0xFF, Bytes.empty(), ne));
            if (part.sw() != 0x9000 && part.sw() != END_OF_FILE) {
                return read.isEmpty() || part.sw() != WRONG_OFFSET && part.sw() != 0x6A86
                        ? FileContent.failed(part.sw())
                        : FileContent.of(read);
            }
            int most = Math.min(part.data().length(), limit - read.length());
            read = read.plus(part.data().slice(0, most));
            if (extent == Extent.FIRST_OBJECT) {
                limit = Math.min(limit, TlvReader.encodedLength(read).orElse(limit));
            }
            if (part.data().length() < Math.min(ne, session.longest()) || part.sw() == END_OF_FILE
                    || extent == Extent.USED_PART && paddingReached(read)) {
                break;
            }
        }
        return FileContent.of(read.length() > limit ? read.slice(0, limit) : read);
    }

    /** Whether data objects have ended and erased memory has begun. */
    private static boolean paddingReached(Bytes read) {
        int last = read.at(read.length() - 1);
        if (last != 0x00 && last != 0xFF || read.length() < 2 || read.at(read.length() - 2) != last) {
            return false;
        }
        TlvSequence objects = TlvReader.read(read);
        return objects.complete() && (objects.elements().isEmpty() || encodedEnd(objects) < read.length() - 1);
    }

    /** A lower bound is enough: each data object takes at least its value and two bytes. */
    private static int encodedEnd(TlvSequence objects) {
        return objects.elements().stream().mapToInt(object -> object.value().length() + 2
                + (object.value().length() < 0x80 ? 0 : object.value().length() < 0x100 ? 1 : 2)).sum();
    }

    /** File size of the FCP or FCI template (ISO/IEC 7816-4:2020, table 11): 80 data bytes, 81 with structure. */
    private static OptionalInt fileSize(Bytes fci) {
        TlvSequence objects = TlvReader.read(fci);
        Optional<Tlv> size = objects.find(0x62, 0x80).or(() -> objects.find(0x6F, 0x80))
                .or(() -> objects.find(0x6F, 0x62, 0x80)).or(() -> objects.find(0x62, 0x81))
                .or(() -> objects.find(0x6F, 0x81));
        if (size.isEmpty() || size.get().value().isEmpty() || size.get().value().length() > 3) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < size.get().value().length(); i++) {
            value = value << 8 | size.get().value().at(i);
        }
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(Math.min(value, LARGEST_FILE));
    }
}
