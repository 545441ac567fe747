package org.raworkbench.internal.certificates.ui;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.raworkbench.internal.certificates.ui.model.ProxyChoice;
import org.raworkbench.internal.certificates.ui.model.ProxyChoice.Kind;
import org.raworkbench.ui.AccessibleName;

/** The choice of the proxy on the preference page. */
final class ProxyGroup {

    private static final int HIGHEST_PORT = 65_535;

    private final Map<Kind, Button> kinds = new EnumMap<>(Kind.class);
    private final Text host;
    private final Spinner port;

    ProxyGroup(Composite parent, Runnable changed) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(Messages.Preferences_proxy);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        radio(group, Kind.SYSTEM, Messages.Preferences_proxySystem, 3, changed);
        radio(group, Kind.NONE, Messages.Preferences_proxyNone, 3, changed);
        radio(group, Kind.FIXED, Messages.Preferences_proxyFixed, 1, changed);
        host = new Text(group, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(host);
        AccessibleName.set(host, Messages.Preferences_proxyHost);
        host.addListener(SWT.Modify, event -> changed.run());
        port = new Spinner(group, SWT.BORDER);
        port.setValues(ProxyChoice.OF_THE_SYSTEM.port(), 1, HIGHEST_PORT, 0, 1, 100);
        AccessibleName.set(port, Messages.Preferences_proxyPort);
    }

    void show(ProxyChoice choice) {
        kinds.forEach((kind, button) -> button.setSelection(kind == choice.kind()));
        host.setText(choice.host());
        port.setSelection(choice.port());
        enable();
    }

    ProxyChoice choice() {
        Kind chosen = kinds.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .findFirst().orElse(Kind.SYSTEM);
        return new ProxyChoice(chosen, host.getText(), port.getSelection());
    }

    private void radio(Group group, Kind kind, String text, int span, Runnable changed) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(text);
        GridDataFactory.swtDefaults().span(span, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            enable();
            changed.run();
        });
        kinds.put(kind, button);
    }

    private void enable() {
        boolean fixed = kinds.get(Kind.FIXED).getSelection();
        host.setEnabled(fixed);
        port.setEnabled(fixed);
    }
}
