package org.raworkbench.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.raworkbench.internal.ui.Messages;

/**
 * The line that a person reads from a chair away: a big shape, a word, one sentence, who can put it right and what to
 * do next. It takes the focus so that the keyboard and a screen reader get there, and its text can be copied.
 */
public final class StatusHeader {

    private final Composite area;
    private final Label picture;
    private final StyledText text;
    private final LocalResourceManager resources;
    private final Font wordFont;
    private final Font sentenceFont;
    private final Font boldFont;
    private Headline shown;

    public StatusHeader(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(14, 4).applyTo(area);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        FontDescriptor base = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        int height = Math.max(8, base.getFontData()[0].getHeight());
        wordFont = resources.create(base.setHeight(height * 5 / 2).setStyle(SWT.BOLD));
        sentenceFont = resources.create(base.setHeight(height * 13 / 10));
        boldFont = resources.create(base.setStyle(SWT.BOLD));
        picture = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).hint(64, 64).applyTo(picture);
        text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setCaret(null);
        text.setLineSpacing(2);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        AccessibleName.set(text, Messages.Status_name);
    }

    /** The header's outermost control, for the layout of its parent. */
    public Control control() {
        return area;
    }

    /** Shows {@code headline}; the parent has to be laid out again when this answers true. */
    public boolean show(Headline headline) {
        if (headline.equals(shown)) {
            return false;
        }
        shown = headline;
        picture.setImage((Image) resources.get(headline.look().largeIcon()));
        writeText(headline);
        Themes.setStyleClass(area, headline.look().styleClass());
        area.layout(true);
        return true;
    }

    /** Gives the focus to the text. */
    public void setFocus() {
        text.setFocus();
    }

    /** What is shown, as plain text. */
    public String text() {
        return text.getText();
    }

    /** Copies the selected part of the text, or all of it when nothing is selected; false without the focus. */
    public boolean copy() {
        if (!text.isFocusControl()) {
            return false;
        }
        if (text.getSelectionCount() > 0) {
            text.copy();
        } else {
            text.selectAll();
            text.copy();
            text.setSelection(0);
        }
        return true;
    }

    private void writeText(Headline headline) {
        StringBuilder content = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        append(content, styles, headline.demo() ? Messages.Demo_label + " \u2013 " + headline.word()
                : headline.word(), wordFont);
        content.append('\n');
        append(content, styles, headline.sentence(), sentenceFont);
        if (!headline.next().isEmpty()) {
            content.append('\n');
            append(content, styles, Messages.Status_next, boldFont);
            content.append(' ').append(headline.next());
        }
        if (!headline.who().isEmpty()) {
            content.append('\n');
            append(content, styles, Messages.Status_who, boldFont);
            content.append(' ').append(headline.who());
        }
        if (headline.demo()) {
            content.append('\n').append(Messages.Demo_note);
        }
        text.setText(content.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private static void append(StringBuilder content, List<StyleRange> styles, String part, Font font) {
        StyleRange range = new StyleRange(content.length(), part.length(), null, null);
        range.font = font;
        styles.add(range);
        content.append(part);
    }
}
