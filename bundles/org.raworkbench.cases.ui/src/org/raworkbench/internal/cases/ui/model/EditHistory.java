package org.raworkbench.internal.cases.ui.model;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.raworkbench.cases.supportcase.SupportCase;

/**
 * The changes of one case, to be taken back and made again. What is typed into one field without a pause is one
 * change. On
 * one thread.
 */
public final class EditHistory {

    private static final int LONGEST = 500;

    /** A change: applying it takes it back, applying it once more makes it again. */
    private record Step(String key, ChangeDescription change) {
    }

    private final SupportCase content;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Step saved;
    private boolean joining;

    public EditHistory(SupportCase content) {
        this.content = content;
    }

    /**
     * Makes {@code change} and notes what it changed.
     *
     * @param key changes with the same key become one until {@link #pause()}; empty for one that stands alone
     * @return whether anything is different now
     */
    public boolean edit(String key, Runnable change) {
        ChangeRecorder recorder = new ChangeRecorder(content);
        ChangeDescription description;
        try {
            change.run();
        } finally {
            description = recorder.endRecording();
            recorder.dispose();
        }
        if (description.getObjectChanges().isEmpty()) {
            return false;
        }
        undone.clear();
        Step last = done.peek();
        boolean joins = joining && !key.isEmpty() && last != null && last != saved && last.key().equals(key);
        if (!joins) {
            done.push(new Step(key, description));
            if (done.size() > LONGEST) {
                done.removeLast();
            }
        }
        joining = true;
        return true;
    }

    /** The next change is one of its own. */
    public void pause() {
        joining = false;
    }

    /** Whether there is a change to take back. */
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /** Whether there is a change to make again. */
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last change back. */
    public void undo() {
        move(done, undone);
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        move(undone, done);
    }

    private void move(Deque<Step> from, Deque<Step> to) {
        pause();
        if (!from.isEmpty()) {
            Step step = from.pop();
            step.change().applyAndReverse();
            to.push(step);
        }
    }

    /** Where it stands now, to be handed to {@link #saved(Object)} once that is on the disk. */
    public Object mark() {
        pause();
        return done.isEmpty() ? this : done.peek();
    }

    /** What was {@code mark}ed is on the disk. */
    public void saved(Object mark) {
        saved = mark instanceof Step step ? step : null;
    }

    /** Whether the case is different from what is on the disk. */
    public boolean dirty() {
        return done.peek() != saved;
    }
}
