package org.raworkbench.internal.cases.file;

import java.util.Iterator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.raworkbench.cases.supportcase.SupportCase;

/** Texts that XML can hold: what was pasted from a log may have characters that it cannot (XML 1.0, 2.2). */
public final class WritableText {

    private WritableText() {
    }

    /** A copy of {@code content} with U+FFFD for every character that cannot be written. */
    public static SupportCase of(SupportCase content) {
        SupportCase copy = EcoreUtil.copy(content);
        clean(copy);
        for (Iterator<EObject> inside = copy.eAllContents(); inside.hasNext();) {
            clean(inside.next());
        }
        return copy;
    }

    private static void clean(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && object.eGet(attribute) instanceof String text) {
                String clean = clean(text);
                if (!clean.equals(text)) {
                    object.eSet(attribute, clean);
                }
            }
        }
    }

    private static String clean(String text) {
        if (text.codePoints().allMatch(WritableText::writable)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(writable(point) ? point : 0xFFFD));
        return clean.toString();
    }

    private static boolean writable(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point < 0xD800
                || point >= 0xE000 && point < 0xFFFE || point > 0xFFFF;
    }
}
