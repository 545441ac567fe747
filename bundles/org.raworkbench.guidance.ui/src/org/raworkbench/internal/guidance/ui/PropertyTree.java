package org.raworkbench.internal.guidance.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.internal.guidance.ui.model.Property;
import org.raworkbench.ui.AccessibleName;

/** The form for one entry: its values, and the lists of parts that can be opened. */
final class PropertyTree {

    private final TreeViewer viewer;
    private final Runnable changed;
    private Optional<Entry> entry = Optional.empty();
    private boolean editable;

    /** @param changed called when a person changed something */
    PropertyTree(Composite parent, Runnable changed) {
        this.changed = changed;
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Children());
        AccessibleName.set(viewer.getTree(), Messages.Form_name);
        column(Messages.Form_property, 150, Property::name);
        column(Messages.Form_value, 420, Property::text).setEditingSupport(new Editing());
    }

    private TreeViewerColumn column(String title, int width, Function<Property, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Property) row)));
        return column;
    }

    Control control() {
        return viewer.getTree();
    }

    /** Shows {@code newEntry}; only an entry of the site's file can be edited. */
    void show(Optional<Entry> newEntry, boolean newEditable) {
        editable = newEditable;
        if (entry.equals(newEntry)) {
            viewer.refresh();
            return;
        }
        entry = newEntry;
        viewer.setInput(entry.map(Property::of).orElse(List.of()));
    }

    /** Adds a part to the list that is selected. */
    void add() {
        if (editable && viewer.getStructuredSelection().getFirstElement() instanceof Property.Parts parts) {
            parts.add();
            viewer.refresh();
            viewer.expandToLevel(parts, 1);
            changed.run();
        }
    }

    /** Takes the part away that is selected. */
    void remove() {
        if (editable && viewer.getStructuredSelection().getFirstElement() instanceof Property.Part part) {
            EcoreUtil.remove(part.object());
            viewer.refresh();
            changed.run();
        }
    }

    private void set(Property.Value value, List<String> lines) {
        if (value.lines().equals(lines)) {
            return;
        }
        value.set(lines).ifPresentOrElse(problem -> MessageDialog.openInformation(control().getShell(),
                Messages.Form_name, problem), () -> {
                    viewer.refresh();
                    changed.run();
                });
    }

    /** The lines of the form, which are made of the entry whenever they are asked for. */
    private static final class Children implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Property) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Property) element).children().isEmpty();
        }
    }

    /** A list for words, a dialog for several values, a field for the rest. */
    private final class Editing extends EditingSupport {

        Editing() {
            super(viewer);
        }

        @Override
        protected boolean canEdit(Object row) {
            return editable && row instanceof Property.Value;
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            Property.Value value = (Property.Value) row;
            if (value.many()) {
                return new Lines(value);
            }
            return value.choices().isEmpty() ? new TextCellEditor(viewer.getTree())
                    : new ComboBoxCellEditor(viewer.getTree(), value.choices().toArray(String[]::new), SWT.READ_ONLY);
        }

        @Override
        protected Object getValue(Object row) {
            Property.Value value = (Property.Value) row;
            if (value.many()) {
                return value.lines();
            }
            return value.choices().isEmpty() ? value.text() : (Object) value.choices().indexOf(value.text());
        }

        @Override
        protected void setValue(Object row, Object chosen) {
            Property.Value value = (Property.Value) row;
            switch (chosen) {
                case List<?> lines -> set(value, lines.stream().map(String::valueOf).toList());
                case Integer index when index >= 0 -> set(value, List.of(value.choices().get(index)));
                case String text -> set(value, text.isEmpty() ? List.of() : List.of(text));
                case null, default -> {
                    // nothing was chosen
                }
            }
        }
    }

    /** Several values, one a line, in a dialog. */
    private final class Lines extends DialogCellEditor {

        private final Property.Value value;

        Lines(Property.Value value) {
            super(viewer.getTree());
            this.value = value;
        }

        @Override
        protected void updateContents(Object lines) {
            super.updateContents(value.text());
        }

        @Override
        protected Object openDialogBox(Control cell) {
            return new LinesDialog(cell.getShell(), value.name(), value.lines()).ask().orElse(null);
        }
    }
}
