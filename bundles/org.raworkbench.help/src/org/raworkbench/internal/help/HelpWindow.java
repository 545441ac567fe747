package org.raworkbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The help window: the topics of all bundles beside the page. Escape closes it. */
final class HelpWindow {

    private final Shell shell;
    private final Table topics;
    private final HelpText text;
    private final List<String> addresses = new ArrayList<>();
    private String shown = "";

    HelpWindow(Shell parent) {
        shell = parent == null ? new Shell(Display.getCurrent(), SWT.SHELL_TRIM)
                : new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(Messages.Window_title);
        shell.setSize(980, 680);
        GridLayoutFactory.fillDefaults().applyTo(shell);
        SashForm sash = new SashForm(shell, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        topics = new Table(sash, SWT.SINGLE | SWT.FULL_SELECTION);
        text = new HelpText(sash, this::follow);
        sash.setWeights(2, 5);
        fillTopics();
        topics.addListener(SWT.Selection, event -> showAt(topics.getSelectionIndex()));
        topics.addListener(SWT.DefaultSelection, event -> text.control().setFocus());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
    }

    boolean isClosed() {
        return shell.isDisposed();
    }

    /** Shows the page at {@code href}, "/bundle/path". */
    void show(String href) {
        load(href);
        topics.setSelection(addresses.indexOf(shown));
        shell.open();
        topics.setFocus();
    }

    /** The address of the page that is shown. */
    String shown() {
        return shown;
    }

    private void fillTopics() {
        for (IToc toc : HelpSystem.getTocs()) {
            for (ITopic topic : toc.getTopics()) {
                new TableItem(topics, SWT.NONE).setText(topic.getLabel());
                addresses.add(topic.getHref());
            }
        }
    }

    private void showAt(int index) {
        if (index >= 0) {
            load(addresses.get(index));
        }
    }

    private void follow(String link) {
        load(URI.create(shown).resolve(link).toString());
        topics.setSelection(addresses.indexOf(shown));
    }

    private void load(String href) {
        shown = href;
        Optional<URL> page = HelpAddress.find(href);
        if (page.isEmpty()) {
            text.show(NLS.bind(Messages.Window_missing, href));
            return;
        }
        try (InputStream content = page.get().openStream()) {
            text.show(HelpPage.read(content));
        } catch (IOException e) {
            text.show(NLS.bind(Messages.Window_unreadable, href, e.getMessage()));
        }
    }
}
