package org.raworkbench.internal.cases.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.raworkbench.cases.PreparedCase;
import org.raworkbench.cases.PreparedCase.Section;

/** A case as a tagged PDF with title, language and embedded font. */
final class CasePdf {

    private static final float TITLE = 16;
    private static final float HEADING = 11.5f;
    private static final float BODY = 10;

    private CasePdf() {
    }

    static void write(PreparedCase prepared, OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            describe(pdf, prepared);
            PdfPages pages = new PdfPages(pdf);
            PDStructureElement document = pages.structure().document();
            List<String> notices = CaseText.notices(prepared);
            for (String notice : notices) {
                pages.block(pages.structure().element("P", document), notice, HEADING, 0, 0);
            }
            pages.block(pages.structure().element("H1", document), prepared.shortDescription(), TITLE, 6, 0);
            paragraph(pages, document, Messages.text("to", prepared.target()));
            for (Section section : prepared.sections()) {
                List<String> items = PlainText.items(section.text());
                if (!items.isEmpty()) {
                    list(pages, document, section.label(), items);
                    continue;
                }
                PDStructureElement part = pages.structure().element("Sect", document);
                heading(pages, part, section.label());
                paragraph(pages, part, section.text());
            }
            list(pages, document, Messages.text("attachments"), prepared.attachments().stream().map(CaseText::line)
                    .toList());
            list(pages, document, Messages.text("preview.title"), CaseText.previewed(prepared));
            pages.block(pages.structure().element("P", document), CaseText.footer(prepared), BODY - 1, 14, 0);
            pages.finish(notices.isEmpty() ? "" : notices.get(0));
            pdf.save(out);
        }
        out.flush();
    }

    private static void heading(PdfPages pages, PDStructureElement parent, String text) throws IOException {
        pages.block(pages.structure().element("H2", parent), text, HEADING, 8, 2 * BODY);
    }

    private static void paragraph(PdfPages pages, PDStructureElement parent, String text) throws IOException {
        pages.block(pages.structure().element("P", parent), text, BODY, 2, 0);
    }

    private static void list(PdfPages pages, PDStructureElement document, String title, List<String> lines)
            throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        PDStructureElement part = pages.structure().element("Sect", document);
        heading(pages, part, title);
        PDStructureElement list = pages.structure().element("L", part);
        for (String line : lines) {
            PDStructureElement item = pages.structure().element("LI", list);
            pages.block(pages.structure().element("LBody", item), "\u2022 " + line, BODY, 2, 0);
        }
    }

    private static void describe(PDDocument pdf, PreparedCase prepared) {
        pdf.getDocument().setVersion(1.7f);
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setTitle(prepared.shortDescription());
        about.setSubject(Messages.text("title"));
        about.setCreator("RA Workbench");
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        made.setTimeInMillis(prepared.made().toEpochMilli());
        about.setCreationDate(made);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("en-GB");
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
    }
}
