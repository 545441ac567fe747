package org.raworkbench.ui;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says for a widget that has no text of its own. */
public final class AccessibleName {

    private AccessibleName() {
    }

    /** Names {@code control} once and for all. */
    public static void set(Control control, String name) {
        set(control, () -> name);
    }

    /** Names {@code control} by what {@code name} answers at the moment of asking; on the user interface's thread. */
    public static void set(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }
}
