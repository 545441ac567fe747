package org.raworkbench.internal.guidance.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** One line of the form for an entry: a value, a list of values, a list of parts, or one of those parts. */
public sealed interface Property {

    /** A value, or values one below the other. */
    record Value(EObject owner, EAttribute feature) implements Property {

        @Override
        public String name() {
            return feature.getName();
        }

        @Override
        public String text() {
            return lines().stream().collect(Collectors.joining("; "));
        }

        /** Its values as text; one where the feature has one. */
        public List<String> lines() {
            Object value = owner.eGet(feature);
            List<?> values = value instanceof EList<?> list ? list : value == null ? List.of() : List.of(value);
            return values.stream().map(one -> EcoreUtil.convertToString(feature.getEAttributeType(), one)).toList();
        }

        /** The words it can have; empty where any text will do. */
        public List<String> choices() {
            if (feature.getEAttributeType() instanceof EEnum words) {
                return words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
            }
            return feature.getEAttributeType().getInstanceClass() == boolean.class ? List.of("false", "true")
                    : List.of();
        }

        public boolean many() {
            return feature.isMany();
        }

        /**
         * Takes {@code lines} as its values.
         *
         * @return what is wrong with them, as a sentence; empty when they were taken
         */
        public Optional<String> set(List<String> lines) {
            List<Object> values = new ArrayList<>();
            EDataType type = feature.getEAttributeType();
            for (String line : lines) {
                try {
                    if (!line.isBlank()) {
                        values.add(EcoreUtil.createFromString(type, line.strip()));
                    }
                } catch (RuntimeException wrong) {
                    return Optional.of(NLS.bind(Messages.Property_wrong, line.strip(), name()));
                }
            }
            if (values.contains(null)) {
                return Optional.of(NLS.bind(Messages.Property_wrong, lines, name()));
            }
            if (feature.isMany()) {
                owner.eSet(feature, values);
            } else if (values.isEmpty()) {
                owner.eUnset(feature);
            } else {
                owner.eSet(feature, values.get(0));
            }
            return Optional.empty();
        }
    }

    /** A list of parts: the indicators of a cause, the items of a guide. */
    record Parts(EObject owner, EReference feature) implements Property {

        @Override
        public String name() {
            return feature.getName();
        }

        @Override
        public String text() {
            return String.valueOf(parts().size());
        }

        private List<EObject> parts() {
            @SuppressWarnings("unchecked") // containment references of the model hold objects
            List<EObject> parts = (List<EObject>) owner.eGet(feature);
            return parts;
        }

        /** Adds an empty part. */
        public EObject add() {
            EObject part = EcoreUtil.create(feature.getEReferenceType());
            parts().add(part);
            return part;
        }
    }

    /** One part of such a list. */
    record Part(EObject object, int index) implements Property {

        @Override
        public String name() {
            return String.valueOf(index + 1);
        }

        @Override
        public String text() {
            return object.eClass().getEAllAttributes().stream().filter(object::eIsSet)
                    .map(feature -> object.eGet(feature)).map(Property::word).collect(Collectors.joining(", "));
        }
    }

    /** What it is called. */
    String name();

    /** What stands there, on one line. */
    String text();

    /** What the model says about it. */
    default String help() {
        EStructuralFeature feature = switch (this) {
            case Value value -> value.feature();
            case Parts parts -> parts.feature();
            case Part part -> part.object().eContainingFeature();
        };
        return Objects.requireNonNullElse(EcoreUtil.getDocumentation(feature), "");
    }

    /** The lines below this one. */
    default List<Property> children() {
        return switch (this) {
            case Value value -> List.of();
            case Part part -> of(part.object());
            case Parts parts -> {
                List<Property> children = new ArrayList<>();
                for (EObject part : parts.parts()) {
                    children.add(new Part(part, children.size()));
                }
                yield children;
            }
        };
    }

    /** The form for {@code object}. */
    static List<Property> of(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream().<Property>map(feature ->
                feature instanceof EAttribute attribute ? new Value(object, attribute)
                        : new Parts(object, (EReference) feature)).toList();
    }

    private static String word(Object value) {
        return value instanceof Enumerator word ? word.getLiteral() : String.valueOf(value);
    }
}
