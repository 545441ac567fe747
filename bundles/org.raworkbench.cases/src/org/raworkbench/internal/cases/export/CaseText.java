package org.raworkbench.internal.cases.export;

import java.util.List;

import org.raworkbench.cases.CaseExporter.Masking;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.PreparedCase.Enclosure;
import org.raworkbench.cases.PreparedCase.Section;
import org.raworkbench.redaction.Replacement;

/** A case as plain text, as a portal or a telephone call wants it. */
public final class CaseText {

    private CaseText() {
    }

    /** The whole case. */
    static String of(PreparedCase prepared) {
        StringBuilder text = new StringBuilder();
        notices(prepared).forEach(notice -> text.append(notice).append("\n\n"));
        text.append(prepared.shortDescription()).append("\n\n").append(longDescription(prepared)).append('\n')
                .append(footer(prepared)).append('\n');
        return text.toString();
    }

    /** All sections and the list of attachments. */
    public static String longDescription(PreparedCase prepared) {
        StringBuilder text = new StringBuilder();
        for (Section section : prepared.sections()) {
            boolean several = section.text().indexOf('\n') >= 0;
            text.append(section.label()).append(several ? ":\n" : ": ").append(section.text()).append('\n');
            if (several) {
                text.append('\n');
            }
        }
        if (!prepared.attachments().isEmpty()) {
            text.append(text.toString().endsWith("\n\n") ? "" : "\n").append(Messages.text("attachments"))
                    .append(":\n");
            prepared.attachments().forEach(enclosure -> text.append("- ").append(line(enclosure)).append('\n'));
        }
        List<String> previewed = previewed(prepared);
        if (!previewed.isEmpty()) {
            text.append('\n').append(Messages.text("preview.title")).append(":\n");
            previewed.forEach(line -> text.append("- ").append(line).append('\n'));
        }
        return text.toString();
    }

    /** What has to stand above everything else. */
    static List<String> notices(PreparedCase prepared) {
        List<String> notices = new java.util.ArrayList<>();
        if (prepared.demo()) {
            notices.add(Messages.text("demo"));
        }
        if (prepared.masking() == Masking.PREVIEW) {
            notices.add(Messages.text("preview"));
        }
        return notices;
    }

    static String line(Enclosure enclosure) {
        String name = enclosure.name() + " (" + Messages.text("kind." + enclosure.kind().getName()) + ")";
        return enclosure.title().isEmpty() ? Messages.text("attachment", name, PlainText.size(enclosure.bytes()))
                : Messages.text("attachment.titled", name, PlainText.size(enclosure.bytes()), enclosure.title());
    }

    /** What will be replaced in attachments; their text itself is too long to be shown here. */
    static List<String> previewed(PreparedCase prepared) {
        if (prepared.masking() != Masking.PREVIEW) {
            return List.of();
        }
        return prepared.replacements().stream().filter(Replacement::masked)
                .filter(found -> prepared.attachments().stream()
                        .anyMatch(one -> one.name().equals(found.place().source())))
                .map(found -> Messages.text("preview.line", found.place().source(),
                        String.valueOf(found.place().line()),
                        found.found().isEmpty() ? found.kind().id() : PlainText.line(found.found()), found.label()))
                .toList();
    }

    static String footer(PreparedCase prepared) {
        return Messages.text("footer", prepared.replacements().stream().filter(Replacement::masked).count());
    }
}
