package org.raworkbench.internal.logs.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.raworkbench.internal.logs.ui.model.RecordDetail;
import org.raworkbench.internal.logs.ui.model.RecordNode;
import org.raworkbench.internal.logs.ui.model.VisibleText;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Themes;

/** One record with all that is known of it, and its content as a tree where it has one. */
public final class RecordPane {

    private static final int OPENED = 3;

    private final SashForm area;
    private final StyledText text;
    private final Tree tree;
    private RecordDetail shown = RecordDetail.NONE;

    RecordPane(Composite parent) {
        area = new SashForm(parent, SWT.HORIZONTAL);
        text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setMargins(10, 8, 10, 8);
        text.setAlwaysShowScrollBars(false);
        Themes.setStyleClass(text, "RawbPage");
        AccessibleName.set(text, Messages.text("record.name"));
        tree = new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION);
        AccessibleName.set(tree, Messages.text("record.tree"));
        area.setWeights(60, 40);
        text.setText(Messages.text("record.none"));
        showTree();
    }

    Control control() {
        return area;
    }

    /** All about the record in words. */
    public StyledText text() {
        return text;
    }

    /** Its content. */
    public Tree tree() {
        return tree;
    }

    /** What is shown. */
    public RecordDetail shown() {
        return shown;
    }

    /** Breaks long lines, or not. */
    void wrap(boolean on) {
        text.setWordWrap(on);
    }

    boolean wraps() {
        return text.getWordWrap();
    }

    void show(RecordDetail detail) {
        if (detail.equals(shown)) {
            return;
        }
        shown = detail;
        if (detail.facts().isEmpty()) {
            text.setText(Messages.text("record.none"));
        } else {
            write(detail.folded());
        }
        showTree();
    }

    private void write(RecordDetail detail) {
        String words = detail.asText();
        text.setText(words);
        List<StyleRange> styles = new ArrayList<>();
        int at = 0;
        for (RecordNode fact : detail.facts()) {
            StyleRange bold = new StyleRange(at, fact.name().length(), null, null, SWT.BOLD);
            styles.add(bold);
            at += fact.name().length() + fact.value().length() + 3;
        }
        int raw = words.indexOf(detail.text(), at);
        if (raw >= 0 && raw < words.length()) {
            StyleRange code = new StyleRange(raw, words.length() - raw, null, null);
            code.font = JFaceResources.getTextFont();
            styles.add(code);
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void showTree() {
        tree.setRedraw(false);
        tree.removeAll();
        for (RecordNode node : shown.tree()) {
            add(new TreeItem(tree, SWT.NONE), node);
        }
        open(tree.getItems(), 0);
        tree.setRedraw(true);
        boolean there = !shown.tree().isEmpty();
        if (tree.getVisible() != there) {
            tree.setVisible(there);
            area.setMaximizedControl(there ? null : text);
        }
    }

    private static void add(TreeItem item, RecordNode node) {
        item.setText(VisibleText.cell(node.text()));
        node.children().forEach(child -> add(new TreeItem(item, SWT.NONE), child));
    }

    /** From the root on: below a closed item nothing opens. */
    private static void open(TreeItem[] items, int depth) {
        for (TreeItem item : depth < OPENED ? items : new TreeItem[0]) {
            item.setExpanded(true);
            open(item.getItems(), depth + 1);
        }
    }
}
