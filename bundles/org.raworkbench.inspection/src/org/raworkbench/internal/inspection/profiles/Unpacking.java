package org.raworkbench.internal.inspection.profiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import org.raworkbench.smartcard.Bytes;

/** Unpacks compressed certificates; never more than a certificate can be long. */
final class Unpacking {

    /** Ten times the largest certificate seen on a card. */
    static final int LARGEST = 32_768;

    /** The content could not be unpacked; the message says why, as a part of a sentence. */
    static final class NotUnpacked extends Exception {
        private static final long serialVersionUID = 1L;

        NotUnpacked(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @FunctionalInterface
    private interface Opener {
        InputStream open(InputStream packed) throws IOException;
    }

    private Unpacking() {
    }

    /** RFC 1952. */
    static Bytes gunzip(Bytes packed) throws NotUnpacked {
        return unpack(packed, GZIPInputStream::new);
    }

    /** RFC 1950. */
    static Bytes inflate(Bytes packed) throws NotUnpacked {
        return unpack(packed, InflaterInputStream::new);
    }

    /**
     * A certificate file of the Windows minidriver: 01 00, the unpacked length in two bytes (low byte first), then zlib
     * data; other content is taken as it is (OpenSC, card-gids.c and card-idprime.c).
     */
    static Bytes minidriverFile(Bytes file) throws NotUnpacked {
        return file.length() > 4 && file.at(0) == 1 && file.at(1) == 0 ? inflate(file.slice(4, file.length())) : file;
    }

    private static Bytes unpack(Bytes packed, Opener opener) throws NotUnpacked {
        try (InputStream unpacking = opener.open(new ByteArrayInputStream(packed.toArray()))) {
            byte[] content = unpacking.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new NotUnpacked(Messages.text("inflate.tooLong"), null);
            }
            return Bytes.of(content);
        } catch (IOException broken) {
            throw new NotUnpacked(Messages.text("inflate.broken"), broken);
        }
    }
}
