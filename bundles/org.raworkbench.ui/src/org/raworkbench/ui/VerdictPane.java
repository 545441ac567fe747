package org.raworkbench.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The shell of every view: what it is about, the verdict, and below it either the content or an empty state. The view
 * puts its own widgets into {@link #body()} and names the outermost one of them with {@link #setContent(Control)}.
 */
public final class VerdictPane {

    private static final int SMALL = 100;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Optional<Chooser> chooser;
    private final StatusHeader header;
    private final Composite body;
    private final EmptyState empty;
    private Control content;

    /** A pane that is about one thing only. */
    public VerdictPane(Composite parent) {
        this(parent, Optional.empty());
    }

    /**
     * A pane with a line above the verdict to choose what it is about.
     *
     * @param label in front of the choice, with its mnemonic
     * @param name what a screen reader calls it
     * @param chosen hears the index of what a person chose
     */
    public VerdictPane(Composite parent, String label, String name, IntConsumer chosen) {
        this(parent, Optional.of(new Choice(label, name, chosen)));
    }

    private VerdictPane(Composite parent, Optional<Choice> choice) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        chooser = choice.map(wanted -> new Chooser(area, wanted.label(), wanted.name(), wanted.chosen()));
        header = new StatusHeader(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
        body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        // A size given here spares the content the work of laying everything out to find one.
        GridDataFactory.fillDefaults().grab(true, true).hint(SMALL, SMALL).applyTo(body);
        empty = new EmptyState(body);
        stack.topControl = empty.control();
    }

    /** The outermost control. */
    public Composite control() {
        return area;
    }

    /** The parent of the view's own widgets. */
    public Composite body() {
        return body;
    }

    /** What is shown where there is something to show: a child of {@link #body()}. */
    public void setContent(Control newContent) {
        content = Objects.requireNonNull(newContent, "newContent");
    }

    /** The line above the verdict. */
    public Chooser chooser() {
        return chooser.orElseThrow();
    }

    /** Shows {@code headline} over the content, which the view fills itself. */
    public void showContent(Headline headline) {
        bringUp(content, header.show(headline));
    }

    /**
     * Shows {@code headline} over what to do. The view takes care that nothing stays behind in the hidden content.
     *
     * @param steps what to do, below each other
     * @param offers what the workbench can do from here: also to stop what is going on, or to try again
     * @param progress how far the work has got that is going on; empty when nothing is
     */
    public void showState(Headline headline, List<String> steps, List<EmptyState.Offer> offers,
            Optional<Progress> progress) {
        empty.show(steps, offers, progress);
        bringUp(empty.control(), header.show(headline));
    }

    /** Whether the content is in front, and not what to do. */
    public boolean contentShown() {
        return stack.topControl == content;
    }

    /** Gives the focus to {@code whenContent}, or to the first thing that can be done. */
    public void setFocus(Control whenContent) {
        boolean taken = contentShown() ? whenContent.setFocus()
                : empty.setFocus() || chooser.filter(Chooser::setFocus).isPresent();
        if (!taken) {
            header.setFocus();
        }
    }

    /** Whether the focus is in here. */
    public boolean hasFocus() {
        for (Control at = area.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == area) {
                return true;
            }
        }
        return false;
    }

    /** Copies the verdict where it has the focus; false where it has not. */
    public boolean copyVerdict() {
        return header.copy();
    }

    private void bringUp(Control control, boolean headerChanged) {
        boolean changed = stack.topControl != control;
        stack.topControl = control;
        if (changed || headerChanged) {
            area.layout(true, true);
        }
    }

    private record Choice(String label, String name, IntConsumer chosen) {
    }
}
