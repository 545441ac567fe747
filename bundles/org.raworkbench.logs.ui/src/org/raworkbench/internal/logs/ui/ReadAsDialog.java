package org.raworkbench.internal.logs.ui;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.raworkbench.internal.logs.format.LineFormat;
import org.raworkbench.internal.logs.ui.model.OpenSource;
import org.raworkbench.internal.logs.ui.model.ReadingChoice;

/** Asks how a file is to be read: its encoding, its format, the zone of its times. */
final class ReadAsDialog extends TitleAreaDialog {

    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252",
            "ISO-8859-15", "IBM850");

    private final OpenSource source;
    private final List<LineFormat> formats;
    private Combo encoding;
    private Combo format;
    private Combo zone;
    private ReadingChoice made;

    ReadAsDialog(Shell shell, OpenSource source, List<LineFormat> formats) {
        super(shell);
        this.source = source;
        this.formats = formats;
    }

    Optional<ReadingChoice> ask() {
        return open() == IDialogConstants.OK_ID ? Optional.of(made) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("readAs.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        setTitle(source.name());
        setMessage(Messages.text(source.member() ? "readAs.member" : "readAs.message"));
        encoding = combo(area, "readAs.encoding", Messages.text("readAs.now", source.log().taken().encoding()),
                ENCODINGS, source.choice().encoding().map(Charset::name).orElse(""), SWT.READ_ONLY);
        format = combo(area, "readAs.format", Messages.text("readAs.byLine"),
                formats.stream().map(one -> one.name() + " (" + one.id() + ")").toList(),
                source.choice().format().flatMap(id -> formats.stream().filter(one -> one.id().equals(id)).findFirst())
                        .map(one -> one.name() + " (" + one.id() + ")").orElse(""), SWT.READ_ONLY);
        List<String> zones = new ArrayList<>(List.of("Europe/London", "UTC"));
        ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("Etc/")
                && !id.startsWith("SystemV/") && !zones.contains(id)).sorted().forEach(zones::add);
        zone = combo(area, "readAs.zone", Messages.text("readAs.now", source.zone().getId()), zones,
                source.choice().zone().map(ZoneId::getId).orElse(""), SWT.READ_ONLY);
        return area;
    }

    private static Combo combo(Composite area, String key, String first, List<String> items, String chosen, int style) {
        new Label(area, SWT.NONE).setText(Messages.text(key));
        Combo combo = new Combo(area, style | SWT.DROP_DOWN);
        combo.add(first);
        items.forEach(combo::add);
        combo.select(Math.max(0, chosen.isEmpty() ? 0 : items.indexOf(chosen) + 1));
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    @Override
    protected void okPressed() {
        made = new ReadingChoice(
                format.getSelectionIndex() == 0 ? Optional.empty()
                        : Optional.of(formats.get(format.getSelectionIndex() - 1).id()),
                encoding.getSelectionIndex() == 0 ? source.choice().encoding()
                        : Optional.of(Charset.forName(encoding.getText())),
                zone.getSelectionIndex() == 0 ? Optional.empty() : Optional.of(ZoneId.of(zone.getText())));
        super.okPressed();
    }
}
