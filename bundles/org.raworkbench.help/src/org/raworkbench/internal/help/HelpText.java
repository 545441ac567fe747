package org.raworkbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.raworkbench.internal.help.HelpPage.Block;
import org.raworkbench.internal.help.HelpPage.Face;
import org.raworkbench.internal.help.HelpPage.Kind;
import org.raworkbench.internal.help.HelpPage.Run;

/** A help page as styled text. Links answer to a click, and to Enter at the cursor. */
final class HelpText {

    private record Line(int indent, int before, boolean hanging) {
    }

    private final StyledText text;
    private final int em;
    private final Font strong;
    private final Map<Kind, Font> fonts;

    HelpText(Composite parent, Consumer<String> follow) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(20, 12, 20, 12);
        text.setLineSpacing(3);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
        FontDescriptor base = FontDescriptor.createFrom(text.getFont());
        int height = Math.max(8, base.getFontData()[0].getHeight());
        em = text.getLineHeight();
        strong = resources.create(base.setStyle(SWT.BOLD));
        fonts = Map.of(Kind.TITLE, resources.create(base.setHeight(height * 17 / 10).setStyle(SWT.BOLD)), Kind.HEADING,
                resources.create(base.setHeight(height * 13 / 10).setStyle(SWT.BOLD)), Kind.TERM, strong);
        text.addListener(SWT.MouseUp, event -> {
            int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
            if (event.button == 1 && text.getSelectionCount() == 0) {
                followAt(offset, follow);
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                followAt(text.getCaretOffset(), follow);
            }
        });
    }

    StyledText control() {
        return text;
    }

    /** Shows one plain sentence. */
    void show(String sentence) {
        text.setText(sentence);
    }

    void show(HelpPage page) {
        StringBuilder content = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (!lines.isEmpty()) {
                content.append('\n');
            }
            lines.add(line(block.kind()));
            if (block.kind() == Kind.ITEM) {
                content.append(block.marker()).append('\t');
            }
            block.runs().forEach(run -> append(content, styles, block.kind(), run));
        }
        text.setText(content.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            text.setLineIndent(index, 1, line.hanging() ? em / 2 : line.indent());
            text.setLineWrapIndent(index, 1, line.indent());
            text.setLineTabStops(index, 1, new int[] {line.indent()});
            text.setLineVerticalIndent(index, line.before());
        }
        text.setTopIndex(0);
    }

    private Line line(Kind kind) {
        return switch (kind) {
            case TITLE -> new Line(0, 0, false);
            case HEADING -> new Line(0, em, false);
            case PARAGRAPH -> new Line(0, em / 2, false);
            case ITEM -> new Line(em * 3 / 2, em / 3, true);
            case TERM -> new Line(0, em / 2, false);
            case DEFINITION -> new Line(em * 3 / 2, 0, false);
        };
    }

    private void append(StringBuilder content, List<StyleRange> styles, Kind kind, Run run) {
        StyleRange range = new StyleRange(content.length(), run.text().length(), null, null);
        range.font = run.faces().contains(Face.STRONG) ? strong : fonts.get(kind);
        if (run.faces().contains(Face.CODE)) {
            range.font = JFaceResources.getTextFont();
        }
        run.href().ifPresent(href -> {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_LINK;
            range.data = href;
        });
        content.append(run.text());
        styles.add(range);
    }

    private void followAt(int offset, Consumer<String> follow) {
        if (offset >= 0 && offset < text.getCharCount()
                && text.getStyleRangeAtOffset(offset) instanceof StyleRange range
                && range.data instanceof String href) {
            follow.accept(href);
        }
    }
}
