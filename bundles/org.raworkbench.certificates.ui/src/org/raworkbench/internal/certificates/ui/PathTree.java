package org.raworkbench.internal.certificates.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.raworkbench.internal.certificates.ui.model.PathStep;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;

/** The path of the selected certificate as a tree, from the trust anchor down, the failing step marked and selected. */
public final class PathTree {

    private static final int NAME = 26;
    private static final int SUBJECT = 52;
    private static final int RESULT = 70;

    private final SashForm area;
    private final Tree tree;
    private final StyledText facts;
    private final LocalResourceManager resources;
    private Optional<PathStep> shown = Optional.empty();

    PathTree(Composite parent) {
        area = new SashForm(parent, SWT.VERTICAL);
        tree = new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), tree);
        GC gc = new GC(tree);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        column(Messages.Path_step, NAME * character);
        column(Messages.Path_certificate, SUBJECT * character);
        column(Messages.Path_result, RESULT * character);
        tree.addListener(SWT.Selection, event -> showFacts());
        AccessibleName.set(tree, this::name);
        facts = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        facts.setMargins(12, 8, 12, 8);
        facts.setLineSpacing(2);
        facts.setAlwaysShowScrollBars(false);
        Themes.setStyleClass(facts, "RawbPage");
        AccessibleName.set(facts, Messages.Path_facts);
        area.setWeights(60, 40);
    }

    Control control() {
        return area;
    }

    /** The tree, for tests and focus. */
    public Tree tree() {
        return tree;
    }

    /** Shows the path that begins with {@code top}; {@code again} also when it is the same. */
    void show(Optional<PathStep> top, boolean again) {
        if (!again && top.equals(shown)) {
            return;
        }
        shown = top;
        tree.setRedraw(false);
        tree.removeAll();
        top.ifPresentOrElse(step -> add(null, step), () -> new TreeItem(tree, SWT.NONE).setText(Messages.Path_nothing));
        tree.setRedraw(true);
        showFacts();
    }

    /** Copies the selected step, or the whole path when none is selected; false without the focus. */
    boolean copy(Consumer<String> clipboard) {
        if (facts.isFocusControl()) {
            clipboard.accept(facts.getSelectionCount() > 0 ? facts.getSelectionText() : facts.getText());
            return true;
        }
        if (!tree.isFocusControl()) {
            return false;
        }
        clipboard.accept(facts.getText());
        return true;
    }

    private void add(TreeItem parent, PathStep step) {
        TreeItem item = parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
        item.setText(new String[] {step.name(), step.subject(), step.result()});
        item.setData(step);
        step.severity().ifPresent(severity -> item.setImage(0, resources.get(Look.of(severity).icon())));
        if (step.fails()) {
            item.setForeground(resources.create(ColorDescriptor.createFrom(
                    Look.ERROR.textOn(tree.getBackground().getRGB()))));
        }
        step.issued().forEach(below -> add(item, below));
        item.setExpanded(true);
        if (step.fails() || step.issued().isEmpty() && tree.getSelectionCount() == 0) {
            tree.setSelection(item);
        }
    }

    private void showFacts() {
        List<PathStep> selected = List.of(tree.getSelection()).stream().map(TreeItem::getData)
                .filter(PathStep.class::isInstance).map(PathStep.class::cast).toList();
        facts.setText(selected.isEmpty() ? "" : selected.get(0).name() + "\n" + selected.get(0).subject() + "\n"
                + selected.get(0).result() + "\n\n" + String.join("\n", selected.get(0).facts()));
    }

    /** Says in words what the icons say: whether the path breaks, and where. */
    private String name() {
        String where = shown.stream().flatMap(step -> step.steps().stream()).filter(PathStep::fails)
                .map(PathStep::text).findFirst().orElse("");
        return where.isEmpty() ? Messages.Path_name : NLS.bind(Messages.Path_nameFails, where);
    }

    private void column(String title, double width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(title);
        column.setWidth((int) Math.ceil(width));
    }
}
