package org.raworkbench.internal.guidance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.raworkbench.guidance.GuideStep;
import org.raworkbench.internal.guidance.ui.model.GuidePage;
import org.raworkbench.internal.guidance.ui.model.StepLine;
import org.raworkbench.internal.guidance.ui.model.Words;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;

/** The step in hand, big, with what to know before it. */
final class StepCard {

    private final StyledText text;
    private final Font big;
    private final Font bold;
    private Optional<GuidePage> page = Optional.empty();
    private String notYet = "";
    private String written = "";

    StepCard(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(8, 6, 8, 6);
        text.setLineSpacing(2);
        text.setCaret(null);
        text.setAlwaysShowScrollBars(false);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
        FontDescriptor base = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        big = resources.create(base.setHeight(Math.max(8, base.getFontData()[0].getHeight()) * 3 / 2)
                .setStyle(SWT.BOLD));
        bold = resources.create(base.setStyle(SWT.BOLD));
        AccessibleName.set(text, Messages.Step_name);
        Themes.setStyleClass(text, "RawbPage");
    }

    StyledText control() {
        return text;
    }

    /** @param newNotYet why no new card may be proposed; empty when it may */
    void show(Optional<GuidePage> newPage, Optional<StepLine> line, String newNotYet, boolean again) {
        page = newPage;
        notYet = newNotYet;
        select(line, again);
    }

    void select(Optional<StepLine> line, boolean again) {
        StringBuilder content = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        page.ifPresent(guide -> {
            paragraph(content, styles, guide.run().opening(), null, null);
            paragraph(content, styles, guide.run().gap(), null, Look.UNKNOWN);
            line.ifPresentOrElse(step -> step(content, styles, step), () -> ending(content, styles, guide));
        });
        if (!again && written.contentEquals(content)) {
            return;
        }
        written = content.toString();
        text.setText(written);
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void step(StringBuilder content, List<StyleRange> styles, StepLine line) {
        GuideStep step = line.step();
        paragraph(content, styles, step.title(), big, null);
        if (step.lastResort() && !notYet.isEmpty()) {
            paragraph(content, styles, notYet, bold, Look.WARNING);
        }
        paragraph(content, styles, step.instruction(), null, null);
        paragraph(content, styles, step.answers().question(), bold, null);
        field(content, styles, Messages.Step_who, NLS.bind(Messages.Step_whoLine,
                Words.capital(Words.who(step.actors())), Words.minutes(step.minutes())));
        field(content, styles, Messages.Step_rights, step.rights());
        field(content, styles, Messages.Step_proves, step.proves());
        field(content, styles, Messages.Step_state, line.now() ? "" : line.words());
        field(content, styles, Messages.Step_source, line.source());
        field(content, styles, Messages.Step_guideSource, page.map(GuidePage::source).orElse(""));
    }

    private void ending(StringBuilder content, List<StyleRange> styles, GuidePage guide) {
        paragraph(content, styles, Messages.Step_ended, big, null);
        paragraph(content, styles, guide.run().ending(), null, null);
    }

    private void field(StringBuilder content, List<StyleRange> styles, String name, String value) {
        if (!value.isEmpty()) {
            range(content, styles, name + " ", bold, null);
            content.append(value).append('\n');
        }
    }

    private void paragraph(StringBuilder content, List<StyleRange> styles, String words, Font font, Look look) {
        if (!words.isEmpty()) {
            range(content, styles, words, font, look);
            content.append('\n');
        }
    }

    private void range(StringBuilder content, List<StyleRange> styles, String words, Font font, Look look) {
        StyleRange range = new StyleRange(content.length(), words.length(),
                look == null ? null : new Color(look.textOn(text.getBackground().getRGB())), null);
        range.font = font;
        styles.add(range);
        content.append(words);
    }
}
