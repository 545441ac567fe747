package org.raworkbench.internal.cases.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.cases.CaseExporter.Masking;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.MaskChoice;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.redaction.RedactedText;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;
import org.raworkbench.redaction.Replacement;

/** The texts of a case on their way out: masked, or with what will be masked shown in place. */
final class MaskedTexts {

    private static final Pattern UUID = Pattern.compile("(?<!\\d)\\d{4} ?\\d{4} ?\\d{4}(?!\\d)");

    private final RedactionPass pass;
    private final Masking masking;
    private final List<Replacement> found = new ArrayList<>();

    /** @param known what other texts told already */
    MaskedTexts(SupportCase content, CaseTemplate template, Masking masking, RedactionPass known) {
        pass = known.with(settings(content, template));
        this.masking = masking;
    }

    private static RedactionSettings settings(SupportCase content, CaseTemplate template) {
        List<String> kept = new ArrayList<>();
        content.getMasks().stream().filter(MaskChoice::isKeep).map(MaskChoice::getText).filter(text -> text != null)
                .forEach(kept::add);
        List<String> withUuid = template.fields().stream().filter(TemplateField::keepsUuid).map(TemplateField::id)
                .toList();
        for (Field field : content.getFields()) {
            if (withUuid.contains(field.getId()) && field.getValue() != null) {
                Matcher uuids = UUID.matcher(field.getValue());
                while (uuids.find()) {
                    kept.add(uuids.group().replace(" ", ""));
                }
            }
        }
        return RedactionSettings.strict().keeping(kept);
    }

    RedactionPass pass() {
        return pass;
    }

    List<Replacement> found() {
        return found;
    }

    /** {@code text} as it is exported. */
    String of(String source, String text) {
        RedactedText redacted = pass.redact(source, text);
        found.addAll(redacted.found());
        return masking == Masking.APPLY ? redacted.text() : marked(text, redacted.masked());
    }

    /** {@code text} with labels only, also in a preview: for names of files. */
    String masked(String source, String text) {
        RedactedText redacted = pass.redact(source, text);
        found.addAll(redacted.found());
        return redacted.text();
    }

    private static String marked(String text, List<Replacement> masked) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Replacement one : masked) {
            int start = (int) one.place().offset();
            if (start < done || start + one.place().length() > text.length()) {
                continue;
            }
            marked.append(text, done, start);
            // a secret is shown to nobody, and its text is not known here
            marked.append(one.found().isEmpty() ? one.label() : "[" + one.found() + " -> " + one.label() + "]");
            done = start + one.place().length();
        }
        return marked.append(text, done, text.length()).toString();
    }
}
