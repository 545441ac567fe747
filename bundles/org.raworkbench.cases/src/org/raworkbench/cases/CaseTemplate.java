package org.raworkbench.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.raworkbench.cases.supportcase.AttachmentKind;

/**
 * The form of a support case for one target.
 *
 * @param id stable id, lower case with hyphens, at most 64 characters
 * @param title a short name
 * @param target who gets the case
 * @param channel how it gets there, as published; never an invented address
 * @param shortDescription the title of the case, with field ids in braces: {@code {error}: {action}}
 * @param fields in the order in which they are shown and exported
 * @param attachments kinds of attachments that the target wants
 * @param source where the form comes from
 * @param seen when it was read there, ISO 8601 day
 */
public record CaseTemplate(String id, String title, String target, String channel, String shortDescription,
        List<TemplateField> fields, List<AttachmentKind> attachments, String source, String seen) {

    private static final int LONGEST_ID = 64;

    public CaseTemplate {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(shortDescription, "shortDescription");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(seen, "seen");
        fields = List.copyOf(fields);
        attachments = List.copyOf(attachments);
        if (id.length() > LONGEST_ID || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a template id: " + id.substring(0, Math.min(id.length(),
                    LONGEST_ID)));
        }
        Set<String> ids = new HashSet<>();
        for (TemplateField field : fields) {
            if (!ids.add(field.id())) {
                throw new IllegalArgumentException(id + ": the field " + field.id() + " is there twice");
            }
        }
    }

    /** The field {@code fieldId}. */
    public Optional<TemplateField> field(String fieldId) {
        return fields.stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }
}
