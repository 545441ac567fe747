package org.raworkbench.internal.certificates.reading;

import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds PEM blocks (RFC 7468) in text with anything around and inside the lines: quoting marks of mail programs, blanks,
 * headers.
 */
final class PemScanner {

    private static final String BEGIN = "-----BEGIN ";
    private static final String DASHES = "-----";
    private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s>|*#]+");

    /**
     * Tells {@code remarks} about broken blocks and private keys, and {@code found} what {@code inside} makes of each
     * good block.
     */
    void scan(String text, Consumer<Piece> remarks, Function<byte[], List<Piece>> inside,
            Consumer<List<Piece>> found) {
        String label = null;
        int began = 0;
        int number = 0;
        StringBuilder base64 = new StringBuilder();
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            number++;
            int begin = raw.indexOf(BEGIN);
            if (begin >= 0 && raw.indexOf(DASHES, begin + BEGIN.length()) > 0) {
                if (label != null && wanted(label)) {
                    remarks.accept(Piece.broken(Messages.text("truncated.pem", Integer.toString(began))));
                }
                label = raw.substring(begin + BEGIN.length(), raw.indexOf(DASHES, begin + BEGIN.length())).strip();
                began = number;
                base64.setLength(0);
                if (label.endsWith("PRIVATE KEY")) {
                    remarks.accept(Piece.remark(Messages.text("privateKey")));
                } else if (label.endsWith("CERTIFICATE REQUEST")) {
                    remarks.accept(Piece.broken(Messages.text("request")));
                }
            } else if (label != null && raw.contains("-----END ")) {
                if (wanted(label)) {
                    finish(base64, began, remarks, inside, found);
                }
                label = null;
            } else if (label != null && wanted(label)) {
                String line = raw.isEmpty() || Character.isLetterOrDigit(raw.charAt(0)) ? raw
                        : LEADING_MARKS.matcher(raw).replaceFirst("");
                if (line.indexOf(':') < 0) { // a header of RFC 1421
                    base64.append(line.strip());
                }
            }
        }
        if (label != null && wanted(label)) {
            remarks.accept(Piece.broken(Messages.text("truncated.pem", Integer.toString(began))));
        }
    }

    private static boolean wanted(String label) {
        return label.endsWith("CERTIFICATE") || label.equals("X509 CRL") || label.equals("CRL")
                || label.equals("PKCS7") || label.equals("CMS") || label.startsWith("PKCS #7");
    }

    private static void finish(StringBuilder base64, int began, Consumer<Piece> remarks,
            Function<byte[], List<Piece>> inside, Consumer<List<Piece>> found) {
        byte[] der;
        try {
            der = Base64.getDecoder().decode(base64.indexOf(" ") < 0 ? base64.toString()
                    : base64.toString().replaceAll("\\s", ""));
        } catch (IllegalArgumentException notBase64) {
            remarks.accept(Piece.broken(Messages.text("base64", Integer.toString(began))));
            return;
        }
        if (der.length == 0) {
            remarks.accept(Piece.broken(Messages.text("base64", Integer.toString(began))));
        } else {
            found.accept(inside.apply(der));
        }
    }
}
