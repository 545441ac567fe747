package org.raworkbench.internal.cases.ui;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * The file of a case as the input of its editor; known again after a restart.
 *
 * @param path absolute
 */
public record CaseInput(Path path) implements IEditorInput, IPersistableElement {

    public CaseInput {
        path = Objects.requireNonNull(path, "path").toAbsolutePath().normalize();
    }

    @Override
    public String getName() {
        return path.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return path.toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.CASE.descriptor();
    }

    /** Always: to look at the disk here would stop the window while a network drive is slow. */
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return CaseInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(CaseInputFactory.PATH, path.toString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
