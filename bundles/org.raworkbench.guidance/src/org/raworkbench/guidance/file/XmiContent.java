package org.raworkbench.guidance.file;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * What was read from an XMI file.
 *
 * @param root the root object; in no resource, so that nothing of the file's place stays with it
 * @param lines where each object begins, counted from 1
 * @param unknown what this version does not know and has left out, one sentence each; a newer version wrote the file
 */
public record XmiContent<T extends EObject>(T root, Map<EObject, Integer> lines, List<String> unknown) {

    public XmiContent {
        Objects.requireNonNull(root, "root");
        Map<EObject, Integer> copy = new IdentityHashMap<>(lines);
        lines = Collections.unmodifiableMap(copy);
        unknown = List.copyOf(unknown);
    }

    /** The line of {@code object}; 0 when it is not known. */
    public int lineOf(EObject object) {
        return lines.getOrDefault(object, 0);
    }
}
