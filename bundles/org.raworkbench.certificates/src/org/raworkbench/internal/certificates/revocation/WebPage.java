package org.raworkbench.internal.certificates.revocation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Recognises the web page that a proxy sends instead of what was asked for. */
final class WebPage {

    private static final int LOOK_AT = 512;

    private WebPage() {
    }

    /** Words to add to "this is not what was asked for"; empty when it is no web page. */
    static String words(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(LOOK_AT, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype") ? Messages.text("fetch.html") : "";
    }
}
