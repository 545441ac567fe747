package org.raworkbench.internal.cases.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the cases again that were open when the workbench ended. */
public final class CaseInputFactory implements IElementFactory {

    static final String ID = "org.raworkbench.cases.ui.input";
    static final String PATH = "path";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String path = memento.getString(PATH);
        try {
            return path == null ? null : new CaseInput(Path.of(path));
        } catch (InvalidPathException written) {
            // The layout came from another system.
            return null;
        }
    }
}
