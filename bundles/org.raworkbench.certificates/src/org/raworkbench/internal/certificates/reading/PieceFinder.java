package org.raworkbench.internal.certificates.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.raworkbench.internal.certificates.reading.Piece.Kind;

/** Finds certificates and revocation lists in bytes: DER, several in a row, PKCS#7, PEM with anything around it. */
public final class PieceFinder {

    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int EXPLICIT_VERSION = 0xA0;
    private static final int MOST_PIECES = 100_000;

    /** Everything in {@code content}; empty when it holds nothing of the kind. Never throws for bad content. */
    public List<Piece> find(byte[] content) {
        if (content.length > 0 && content[0] == DerElement.SEQUENCE) {
            return der(content);
        }
        return text(decode(content));
    }

    /** Everything in {@code text}: PEM blocks, or, without any, the base64 of one thing. */
    public List<Piece> text(String text) {
        List<Piece> pieces = new ArrayList<>();
        PemScanner scanner = new PemScanner();
        scanner.scan(text, pieces::add, this::der, pieces::addAll);
        if (pieces.isEmpty()) {
            bare(text).ifPresent(bytes -> pieces.addAll(der(bytes)));
        }
        return pieces;
    }

    /** Base64 without the lines that PEM puts around it, as it is copied out of XML or an LDIF file. */
    private static Optional<byte[]> bare(String text) {
        String digits = text.replaceAll("\\s+", "");
        if (!digits.startsWith("MI") || !digits.matches("[A-Za-z0-9+/]+={0,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(digits));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** {@code content} as text, in whatever encoding programs of Windows and others write. */
    static String decode(byte[] content) {
        if (content.length >= 2 && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)) {
            return new String(content, StandardCharsets.UTF_16); // what Windows PowerShell writes
        }
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private List<Piece> der(byte[] content) {
        List<Piece> pieces = new ArrayList<>();
        int offset = 0;
        while (offset < content.length && pieces.size() < MOST_PIECES) {
            Optional<DerElement> element = DerElement.at(content, offset, content.length)
                    .filter(found -> found.tag() == DerElement.SEQUENCE);
            if (element.isEmpty()) {
                if (offset == 0 && content.length > 2 && content[1] == (byte) 0x80) {
                    if (content[2] == DerElement.INTEGER) {
                        return List.of(Piece.broken(Messages.text("pkcs12")));
                    }
                    return container(content); // indefinite length: BER, which PKCS#7 files may use
                }
                pieces.add(offset == 0 ? Piece.broken(Messages.text("notDer", Messages.text("notDer.unknown")))
                        : Piece.remark(Messages.text("trailing", Integer.toString(content.length - offset))));
                return pieces;
            }
            DerElement found = element.get();
            if (!found.fits(content.length)) {
                pieces.add(Piece.broken(Messages.text("truncated", Integer.toString(content.length - offset),
                        Long.toString(found.end() - offset))));
                return pieces;
            }
            byte[] one = offset == 0 && found.end() == content.length ? content
                    : Arrays.copyOfRange(content, offset, (int) found.end());
            pieces.addAll(one(one));
            offset = (int) found.end();
        }
        return pieces;
    }

    private List<Piece> one(byte[] der) {
        DerElement outer = DerElement.at(der, 0, der.length).orElseThrow();
        Optional<DerElement> first = DerElement.at(der, outer.content(), der.length);
        if (first.isPresent() && first.get().tag() == OBJECT_IDENTIFIER) {
            return container(der);
        }
        Optional<String> other = OtherKinds.of(der, outer);
        if (other.isPresent()) {
            return List.of(Piece.broken(Messages.text(other.get())));
        }
        return List.of(new Piece(first.isPresent() && isList(der, first.get()) ? Kind.REVOCATION_LIST
                : Kind.CERTIFICATE, der, ""));
    }

    /**
     * TBSCertList (RFC 5280, 5.1) has a time where TBSCertificate (4.1) has the validity: behind the issuer's name, the
     * latter being preceded by at most version, serial number and algorithm.
     */
    private static boolean isList(byte[] der, DerElement tbs) {
        if (tbs.tag() != DerElement.SEQUENCE || !tbs.fits(der.length)) {
            return false;
        }
        int limit = (int) tbs.end();
        Optional<DerElement> next = DerElement.at(der, tbs.content(), limit);
        if (next.isPresent() && next.get().tag() == EXPLICIT_VERSION) {
            return false;
        }
        for (int i = 0; i < 4 && next.isPresent() && next.get().fits(limit); i++) {
            int tag = next.get().tag();
            if (tag == 0x17 || tag == 0x18) {
                return true;
            }
            next = DerElement.at(der, (int) next.get().end(), limit);
        }
        return false;
    }

    private List<Piece> container(byte[] content) {
        List<Piece> pieces = new ArrayList<>();
        try (ASN1InputStream in = new ASN1InputStream(content, true)) {
            ContentInfo info = ContentInfo.getInstance(in.readObject());
            SignedData signed = SignedData.getInstance(info.getContent());
            add(pieces, signed.getCertificates(), Kind.CERTIFICATE);
            add(pieces, signed.getCRLs(), Kind.REVOCATION_LIST);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            pieces.add(Piece.broken(Messages.text("pkcs7", Tame.words(broken))));
        }
        if (pieces.isEmpty()) {
            pieces.add(Piece.remark(Messages.text("pkcs7.empty")));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, ASN1Set set, Kind kind) throws IOException {
        if (set != null) {
            for (ASN1Encodable element : set) {
                pieces.add(new Piece(kind, element.toASN1Primitive().getEncoded("DER"), ""));
            }
        }
    }
}
