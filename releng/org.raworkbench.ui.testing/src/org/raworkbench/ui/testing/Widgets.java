package org.raworkbench.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The widgets of a view, in the order in which they were made. Used on the user interface's thread.
 *
 * @param root outermost control of the view
 */
public record Widgets(Composite root) {

    public Widgets {
        Objects.requireNonNull(root, "root");
    }

    /** All of {@code type}, hidden ones too. */
    public <T extends Control> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
        return found;
    }

    /** Those of {@code type} that can be seen. */
    public <T extends Control> List<T> visible(Class<T> type) {
        return all(type).stream().filter(Control::isVisible).toList();
    }

    /** The first of {@code type}. */
    public <T extends Control> T first(Class<T> type) {
        return all(type).get(0);
    }

    /** Everything that stands in any widget, hidden ones too. */
    public String everyText() {
        StringBuilder text = new StringBuilder();
        all(StyledText.class).forEach(widget -> line(text, widget.getText()));
        all(Label.class).forEach(label -> line(text, label.getText()));
        for (Table table : all(Table.class)) {
            for (TableItem item : table.getItems()) {
                for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                    line(text, item.getText(column));
                }
            }
        }
        all(Tree.class).forEach(tree -> items(tree).forEach(item -> line(text, item.getText())));
        return text.toString();
    }

    /** All items of {@code tree}, from top to bottom. */
    public static List<TreeItem> items(Tree tree) {
        List<TreeItem> found = new ArrayList<>();
        List.of(tree.getItems()).forEach(item -> collect(item, found));
        return found;
    }

    /** Presses the button whose text holds {@code words}. */
    public void press(String words) {
        Button button = visible(Button.class).stream().filter(one -> one.getText().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " among " + visible(Button.class)));
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** The controls of {@code wanted} that the tab key does not reach from the first of them. */
    public List<Control> notReachedByTab(List<Control> wanted) {
        List<Control> missing = new ArrayList<>(wanted);
        wanted.get(0).forceFocus();
        for (int step = 0; step < 3 * wanted.size() && !missing.isEmpty(); step++) {
            Control focus = root.getDisplay().getFocusControl();
            missing.remove(focus);
            focus.traverse(SWT.TRAVERSE_TAB_NEXT);
        }
        return missing;
    }

    /** Whether the focus is on a control in here that can be seen. */
    public boolean haveFocus() {
        Control focus = root.getDisplay().getFocusControl();
        for (Control at = focus; at != null; at = at.getParent()) {
            if (at == root) {
                return focus.isVisible();
            }
        }
        return false;
    }

    /** The text on the clipboard, its line ends as {@code \n}. */
    public static String clipboard(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text
                    ? text.lines().collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : "")) : "";
        } finally {
            clipboard.dispose();
        }
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }

    private static void collect(TreeItem item, List<TreeItem> found) {
        found.add(item);
        List.of(item.getItems()).forEach(child -> collect(child, found));
    }

    private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, type, found);
            }
        }
    }
}
