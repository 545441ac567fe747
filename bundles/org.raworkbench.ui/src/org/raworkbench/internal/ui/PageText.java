package org.raworkbench.internal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.raworkbench.core.Severity;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Row;
import org.raworkbench.ui.Section;

/** Sections laid out as one styled text: its characters, its styles, and the tab stops of each line. */
public final class PageText {

    /** The page without sections. */
    public static final PageText EMPTY = new PageText(List.of());

    /** Stands where an icon is painted (U+FFFC OBJECT REPLACEMENT CHARACTER). */
    private static final char ICON = '\uFFFC';

    private record Line(int[] tabs, int indent, int before) {
    }

    private record Place(String section, int offset) {
    }

    private final List<Section> sections;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private PageStyle style;

    private PageText(List<Section> sections) {
        this.sections = sections;
    }

    /** Lays out {@code sections} in the fonts and colours that suit {@code widget} now. */
    public static PageText of(List<Section> sections, StyledText widget, ResourceManager resources) {
        PageText page = new PageText(sections);
        page.style = PageStyle.of(widget, resources);
        for (Section section : sections) {
            page.add(section);
        }
        return page;
    }

    /** Replaces what {@code widget} shows by this page. */
    public void putInto(StyledText widget) {
        widget.setText(text.toString());
        widget.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            widget.setLineTabStops(index, 1, line.tabs());
            widget.setLineWrapIndent(index, 1, line.indent());
            if (line.before() > 0) {
                widget.setLineVerticalIndent(index, line.before());
            }
        }
    }

    /** Where the section called {@code id} begins; 0 when there is none. */
    public int offsetOf(String id) {
        return places.stream().filter(place -> place.section().equals(id)).mapToInt(Place::offset).findFirst()
                .orElse(0);
    }

    /** Id of the section that holds the character at {@code offset}; empty on an empty page. */
    public String sectionAt(int offset) {
        String id = "";
        for (Place place : places) {
            if (place.offset() <= offset) {
                id = place.section();
            }
        }
        return id;
    }

    /** {@code selected} without the characters that stand for icons. */
    public static String withoutIcons(String selected) {
        return selected.replace(ICON + " ", "").replace(String.valueOf(ICON), "");
    }

    private void add(Section section) {
        places.add(new Place(section.id(), text.length()));
        startLine(new int[0], 0, places.size() == 1 ? 0 : style.em());
        icon(section.severity());
        append(section.title(), style.title(), null);
        int[] fieldTabs = {style.em() / 2, style.em() / 2 + nameWidth(section)};
        for (Row row : section.rows()) {
            switch (row) {
                case Row.Field field -> field(field, fieldTabs);
                case Row.Heading heading -> {
                    startLine(new int[] {style.em() / 2}, style.em() / 2, style.em() / 3);
                    text.append('\t');
                    icon(heading.severity());
                    append(heading.severity().map(severity -> Look.word(severity) + ": ").orElse("") + heading.text(),
                            style.bold(), null);
                }
                case Row.Paragraph paragraph -> {
                    for (String part : paragraph.text().split("\n", -1)) {
                        startLine(new int[] {style.em() / 2}, style.em() / 2, 0);
                        append("\t" + part, null, null);
                    }
                }
                case Row.Table table -> table(table);
            }
        }
    }

    private void field(Row.Field field, int[] tabs) {
        startLine(tabs, tabs[1], 0);
        append("\t" + field.name() + "\t", null, style.dim());
        icon(field.severity());
        Color colour = field.severity().map(severity -> style.colour(Look.of(severity))).orElse(null);
        append(field.value().replace('\n', ' '), null, colour);
    }

    private void table(Row.Table table) {
        int[] tabs = style.columns(table);
        startLine(tabs, tabs[tabs.length - 1], style.em() / 4);
        append("\t" + String.join("\t", table.header()), style.bold(), style.dim());
        for (List<String> cells : table.lines()) {
            startLine(tabs, tabs[tabs.length - 1], 0);
            append("\t" + String.join("\t", cells), table.code() ? style.code() : null, null);
        }
    }

    private int nameWidth(Section section) {
        GC gc = new GC(style.widget());
        try {
            int widest = 0;
            for (Row row : section.rows()) {
                if (row instanceof Row.Field field) {
                    widest = Math.max(widest, gc.textExtent(field.name()).x);
                }
            }
            return Math.max(widest, 8 * style.em()) + style.em();
        } finally {
            gc.dispose();
        }
    }

    private void startLine(int[] tabs, int indent, int before) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(new Line(tabs, indent, before));
    }

    private void icon(Optional<Severity> severity) {
        severity.ifPresent(found -> {
            StyleRange range = new StyleRange(text.length(), 1, null, null);
            range.metrics = new GlyphMetrics(14, 2, 17);
            range.data = Look.of(found);
            styles.add(range);
            text.append(ICON).append(' ');
        });
    }

    private void append(String part, Font font, Color colour) {
        if (part.isEmpty()) {
            return;
        }
        if (font != null || colour != null) {
            StyleRange range = new StyleRange(text.length(), part.length(), colour, null);
            range.font = font;
            styles.add(range);
        }
        text.append(part);
    }
}
