package org.raworkbench.internal.cases.export;

import java.util.List;
import java.util.regex.Pattern;

import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.PreparedCase.Section;

/** A case as Markdown (CommonMark 0.31) in which what the author wrote stays text. */
final class CaseMarkdown {

    /** Characters that can begin or end something anywhere; the backslash makes them text (CommonMark 0.31, 2.4). */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&|~!#@]");
    /** What begins a list, a rule, a heading or a block at the start of a line. */
    private static final Pattern AT_START = Pattern.compile("(?m)^([ \\t]*)([-+=])");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^([ \\t]*\\d+)([.)])");

    private CaseMarkdown() {
    }

    static String of(PreparedCase prepared) {
        StringBuilder text = new StringBuilder();
        CaseText.notices(prepared).forEach(notice -> text.append("**").append(escaped(notice)).append("**\n\n"));
        text.append("# ").append(escaped(prepared.shortDescription())).append("\n\n")
                .append(escaped(Messages.text("to", prepared.target()))).append("\n\n");
        for (Section section : prepared.sections()) {
            if (PlainText.items(section.text()).isEmpty()) {
                text.append("## ").append(escaped(section.label())).append("\n\n")
                        .append(broken(escaped(section.text()))).append("\n\n");
            } else {
                list(text, section.label(), PlainText.items(section.text()));
            }
        }
        list(text, Messages.text("attachments"), prepared.attachments().stream().map(CaseText::line).toList());
        list(text, Messages.text("preview.title"), CaseText.previewed(prepared));
        return text.append(escaped(CaseText.footer(prepared))).append('\n').toString();
    }

    private static void list(StringBuilder text, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append("## ").append(escaped(title)).append("\n\n");
        lines.forEach(line -> text.append("- ").append(escaped(line)).append('\n'));
        text.append('\n');
    }

    private static String escaped(String text) {
        String inline = ANYWHERE.matcher(text).replaceAll("\\\\$0").replace("://", "\\://").replace("www.", "www\\.");
        return NUMBERED.matcher(AT_START.matcher(inline).replaceAll("$1\\\\$2")).replaceAll("$1\\\\$2");
    }

    /** A line feed alone would join two lines; leading blanks would make code of a line. */
    private static String broken(String text) {
        return text.replaceAll("(?m)^[ \\t]+", "").replaceAll("(?<!\n)\n(?!\n)", "\\\\\n");
    }
}
