package org.raworkbench.internal.guidance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.raworkbench.guidance.knowledge.Guide;

/** Asks which guide to go on with; a word of its title finds it. */
final class GuideDialog {

    /** A line of the list; the empty id is the guide that fits best. */
    private record Choice(String id, String title) {
    }

    private final ElementListSelectionDialog dialog;

    GuideDialog(Shell shell, List<Guide> guides, Optional<String> now) {
        dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(
                line -> ((Choice) line).title()));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", Messages.Guides_best));
        guides.forEach(guide -> choices.add(new Choice(guide.getId(), guide.getTitle())));
        dialog.setTitle(Messages.Guides_title);
        dialog.setMessage(Messages.Guides_message);
        dialog.setElements(choices.toArray());
        dialog.setMultipleSelection(false);
        dialog.setMatchEmptyString(true);
        // the filter is a pattern from the beginning of the title; a star in front finds words inside
        dialog.setFilter("*");
        dialog.setInitialSelections(choices.stream().filter(choice -> now.filter(choice.id()::equals).isPresent())
                .toArray());
    }

    /** The id that was chosen; empty when the person closed the dialog. */
    Optional<String> ask() {
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Choice choice
                ? Optional.of(choice.id()) : Optional.empty();
    }
}
