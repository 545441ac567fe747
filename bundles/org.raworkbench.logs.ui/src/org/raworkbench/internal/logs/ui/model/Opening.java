package org.raworkbench.internal.logs.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.raworkbench.internal.logs.review.LogSession;
import org.raworkbench.logs.LogReview;

/** Files that were opened together, and what has become of them. Changed under the lock of its owner. */
final class Opening {

    final List<Path> inputs;
    final ReadingChoice choice;
    final List<OpenSource> sources = new CopyOnWriteArrayList<>();
    /** Inputs that were opened again in another way, or closed. */
    final Set<Path> hidden = ConcurrentHashMap.newKeySet();
    OpenJob job;
    volatile LogSession session;
    Optional<LogReview> review = Optional.empty();
    String failed = "";
    boolean cancelled;

    Opening(List<Path> inputs, ReadingChoice choice) {
        this.inputs = List.copyOf(inputs);
        this.choice = choice;
    }

    List<OpenSource> shown() {
        return sources.stream().filter(source -> shows(source.input())).toList();
    }

    /** Whether nothing above {@code input} was closed, nor itself. */
    boolean shows(Path input) {
        return hidden.stream().noneMatch(input::startsWith);
    }

    /** Whether everything of it was closed. */
    boolean empty() {
        return hidden.containsAll(inputs) || job == null && !sources.isEmpty() && shown().isEmpty();
    }
}
