package org.raworkbench.internal.cases.ui.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.raworkbench.cases.TemplateField;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.Origin;
import org.raworkbench.ui.Dates;

/** The line below a field: where its value comes from, or what belongs into it. */
public final class FieldNote {

    private static final Dates DATES = new Dates(ZoneId.systemDefault());

    private FieldNote() {
    }

    /** The note below {@code wanted} as {@code field} is filled. */
    public static String of(TemplateField wanted, Optional<Field> field) {
        if (wanted.kind() == TemplateField.Kind.CONFIRM) {
            Instant at = field.filter(Field::isConfirmed).map(Field::getConfirmedAt).orElse(null);
            return at == null ? joined(wanted.help(), Messages.Note_onlyYou)
                    : NLS.bind(Messages.Note_confirmed, DATES.time(at));
        }
        boolean filled = field.map(Field::getValue).filter(value -> !value.isBlank()).isPresent();
        if (!filled) {
            return joined(wanted.help(), wanted.fill().isEmpty() ? "" : Messages.Note_noEvidence);
        }
        Origin origin = field.get().getOrigin();
        return switch (origin) {
            case EVIDENCE -> NLS.bind(Messages.Note_evidence,
                    Optional.ofNullable(field.get().getFrom()).orElse(Messages.Note_unnamed));
            case TEMPLATE -> Messages.Note_template;
            case PERSON -> Messages.Note_author;
        };
    }

    private static String joined(String one, String other) {
        return (one + (one.isEmpty() || other.isEmpty() ? "" : " ") + other);
    }

    /** The name of a field with what the target makes of it. */
    public static String label(TemplateField wanted) {
        if (wanted.askedFirst() && wanted.required()) {
            return NLS.bind(Messages.Label_first, wanted.label());
        }
        return wanted.required() ? NLS.bind(Messages.Label_needed, wanted.label()) : wanted.label();
    }
}
