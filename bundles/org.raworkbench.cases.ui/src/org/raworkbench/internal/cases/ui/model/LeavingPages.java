package org.raworkbench.internal.cases.ui.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.PreparedCase.Enclosure;
import org.raworkbench.redaction.Replacement;

/**
 * The attachments of a case that is prepared to leave, as far as they are text: each with its labels in their
 * place.
 */
final class LeavingPages {

    private static final int MOST_BYTES = 1 << 19;

    private LeavingPages() {
    }

    static List<LeavingCase.Page> of(PreparedCase preview, List<MaskRow> rows) {
        List<LeavingCase.Page> pages = new ArrayList<>();
        for (Enclosure enclosure : preview.attachments()) {
            try (InputStream in = Files.newInputStream(enclosure.file())) {
                byte[] bytes = in.readNBytes(MOST_BYTES);
                Charset charset = charset(bytes);
                if (charset != null) {
                    List<Replacement> found = preview.replacements().stream().filter(Replacement::masked)
                            .filter(one -> one.place().source().equals(enclosure.name())).toList();
                    pages.add(page(enclosure, new String(bytes, charset), found, rows));
                }
            } catch (IOException gone) {
                // the list of what was found still names what is in it
                continue;
            }
        }
        return pages;
    }

    /** Labels stand in the copy in the order in which they were put there. */
    private static LeavingCase.Page page(Enclosure enclosure, String copy, List<Replacement> found,
            List<MaskRow> rows) {
        String name = enclosure.name().toLowerCase(Locale.ROOT);
        UnaryOperator<String> words = name.endsWith(".html") || name.endsWith(".htm") ? HtmlWords::of : part -> part;
        StringBuilder text = new StringBuilder();
        List<LeavingCase.Mark> marks = new ArrayList<>();
        int done = 0;
        for (Replacement one : found) {
            int at = copy.indexOf(one.label(), done);
            if (at < 0) {
                continue;
            }
            text.append(words.apply(copy.substring(done, at)));
            int start = text.length();
            text.append(one.found().isEmpty() ? one.label() : "[" + one.found() + " -> " + one.label() + "]");
            done = at + one.label().length();
            rows.stream().filter(row -> row.kind() == one.kind() && row.label().equals(one.label())
                    && row.found().equals(one.found())).findFirst()
                    .ifPresent(row -> marks.add(new LeavingCase.Mark(start, text.length() - start, row)));
        }
        text.append(words.apply(copy.substring(done)));
        if (enclosure.bytes() > MOST_BYTES) {
            text.append("\n\n").append(Messages.Leaving_cut);
        }
        return new LeavingCase.Page(enclosure.name(), text.toString(), marks);
    }

    /** Null for what is no text. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == -1 && bytes[1] == -2) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == -2 && bytes[1] == -1) {
            return StandardCharsets.UTF_16BE;
        }
        for (byte one : bytes) {
            if (one == 0) {
                return null;
            }
        }
        return bytes.length > 3 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' ? null
                : StandardCharsets.UTF_8;
    }
}
