package org.raworkbench.internal.cases.export;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Puts tagged blocks of text on as many A4 pages as they need. */
final class PdfPages {

    private static final float MARGIN = 56;
    private static final float FOOT = 30;
    private static final float FOOT_SIZE = 8;
    private static final float LEADING = 1.35f;

    private final PDDocument pdf;
    private final PdfGlyphs glyphs;
    private final PdfStructure structure;
    private PDPage page;
    private PDPageContentStream stream;
    private float top;

    PdfPages(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        glyphs = new PdfGlyphs(pdf);
        structure = new PdfStructure(pdf);
        nextPage();
    }

    PdfStructure structure() {
        return structure;
    }

    /**
     * A block of text that belongs to {@code element}.
     *
     * @param size of the letters, in points
     * @param before space above it, in points
     * @param together height that has to be free below its first line, in points, so that a heading does not end a page
     */
    void block(PDStructureElement element, String text, float size, float before, float together) throws IOException {
        List<String> lines = glyphs.lines(text, size, page.getMediaBox().getWidth() - 2 * MARGIN);
        top -= before;
        if (top - size * LEADING - together < MARGIN) {
            nextPage();
        }
        boolean open = false;
        for (String line : lines) {
            if (top - size * LEADING < MARGIN) {
                end(open);
                open = false;
                nextPage();
            }
            if (!open) {
                COSDictionary marked = new COSDictionary();
                marked.setInt(COSName.MCID, structure.mark(element, page));
                stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()),
                        PDPropertyList.create(marked));
                open = true;
            }
            top -= size * LEADING;
            show(stream, line, size, MARGIN, top);
        }
        end(open);
    }

    private void end(boolean open) throws IOException {
        if (open) {
            stream.endMarkedContent();
        }
    }

    private void show(PDPageContentStream out, String line, float size, float left, float bottom) throws IOException {
        out.beginText();
        out.setFont(glyphs.font(), size);
        out.newLineAtOffset(left, bottom);
        out.showText(line);
        out.endText();
    }

    private void nextPage() throws IOException {
        if (stream != null) {
            stream.close();
        }
        page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        structure.page(page);
        // reading programs follow the structure from field to field
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        stream = new PDPageContentStream(pdf, page);
        top = page.getMediaBox().getHeight() - MARGIN;
    }

    /** Ends the last page and writes {@code notice} and the number below each; reading programs pass both over. */
    void finish(String notice) throws IOException {
        stream.close();
        int pages = pdf.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            PDPage each = pdf.getPage(number - 1);
            try (PDPageContentStream out = new PDPageContentStream(pdf, each, AppendMode.APPEND, true, true)) {
                out.beginMarkedContent(COSName.ARTIFACT);
                String counted = Messages.text("page", String.valueOf(number), String.valueOf(pages));
                float width = each.getMediaBox().getWidth() - 2 * MARGIN;
                show(out, counted, FOOT_SIZE, MARGIN + width - glyphs.width(counted, FOOT_SIZE), FOOT);
                if (!notice.isEmpty()) {
                    show(out, glyphs.lines(notice, FOOT_SIZE, width - 80).get(0), FOOT_SIZE, MARGIN, FOOT);
                }
                out.endMarkedContent();
            }
        }
    }
}
