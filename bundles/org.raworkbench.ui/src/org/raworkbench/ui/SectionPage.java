package org.raworkbench.ui;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.raworkbench.internal.ui.Messages;
import org.raworkbench.internal.ui.PageText;

/**
 * Sections below each other in one text that scrolls, wraps, takes the keyboard, and can be selected and copied.
 */
public final class SectionPage {

    private static final int MARGIN = 8;

    private final StyledText text;
    private final LocalResourceManager resources;
    private List<Section> sections = List.of();
    private PageText page = PageText.EMPTY;

    public SectionPage(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
        text.setMargins(12, MARGIN, 12, MARGIN);
        text.setLineSpacing(3);
        text.setAlwaysShowScrollBars(false);
        text.addPaintObjectListener(this::paintIcon);
        AccessibleName.set(text, Messages.Page_name);
        Themes.setStyleClass(text, "RawbPage");
        new PageMenu(this);
    }

    /** The text widget, for layout, focus and menus. */
    public StyledText control() {
        return text;
    }

    /** The sections on the page. */
    public List<Section> sections() {
        return sections;
    }

    /** Shows {@code newSections}; the place where the person reads is kept where that section is still there. */
    public void show(List<Section> newSections, boolean again) {
        if (!again && sections.equals(newSections)) {
            return;
        }
        int top = text.getTopPixel();
        String place = sectionAtCaret();
        boolean sameKind = !sections.isEmpty() && !newSections.isEmpty();
        sections = List.copyOf(newSections);
        text.setRedraw(false);
        try {
            page = PageText.of(sections, text, resources);
            page.putInto(text);
            if (sameKind) {
                text.setTopPixel(top);
                text.setCaretOffset(page.offsetOf(place));
            }
        } finally {
            text.setRedraw(true);
        }
    }

    /** Scrolls to the section called {@code id} and puts the caret there. */
    public void reveal(String id) {
        int offset = page.offsetOf(id);
        text.setCaretOffset(offset);
        // By pixel and not by line: the room above the heading belongs to it.
        text.setTopPixel(text.getTopPixel() + text.getLinePixel(text.getLineAtOffset(offset)) - MARGIN);
    }

    /** The id of the section the caret is in; empty on an empty page. */
    public String sectionAtCaret() {
        return page.sectionAt(text.getCaretOffset());
    }

    /**
     * Copies what is selected, or the section at the caret when nothing is. A view binds this to its copy command, so
     * that the places of the icons do not get into the clipboard.
     */
    public void copySelection() {
        String selected = text.getSelectionText();
        if (selected.isEmpty()) {
            copySection(sectionAtCaret());
        } else {
            toClipboard(PageText.withoutIcons(selected));
        }
    }

    /** Copies the section called {@code id}. */
    public void copySection(String id) {
        sections.stream().filter(section -> section.id().equals(id)).findFirst()
                .ifPresent(section -> toClipboard(section.asText()));
    }

    /** Copies {@code copied} to the clipboard, with the line ends of this system. */
    public void toClipboard(String copied) {
        if (copied.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(text.getDisplay());
        try {
            clipboard.setContents(new Object[] {copied.replace("\n", System.lineSeparator())},
                    new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private void paintIcon(PaintObjectEvent event) {
        StyleRange style = event.style;
        if (style.data instanceof Look look) {
            Image image = resources.get(look.icon());
            Rectangle bounds = image.getBounds();
            int y = event.y + (event.ascent + event.descent - bounds.height) / 2;
            event.gc.drawImage(image, event.x, y);
        }
    }
}
