package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.CaseExporter.Format;
import org.raworkbench.cases.supportcase.AttachmentKind;

class PdfTest {

    @TempDir
    Path folder;

    private static String text(PDDocument pdf) throws Exception {
        return new PDFTextStripper().getText(pdf);
    }

    @Test
    void aPdfHasTitleLanguageAndItsFont() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.with("action", "Log in");
            try (PDDocument pdf = Loader.loadPDF(one.export(Format.PDF))) {
                assertEquals("ERR1002 Unable to read the card: Log in", pdf.getDocumentInformation().getTitle());
                assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
                assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
                assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
                for (PDPage page : pdf.getPages()) {
                    for (COSName font : page.getResources().getFontNames()) {
                        assertTrue(page.getResources().getFont(font).isEmbedded());
                    }
                }
            }
        }
    }

    @Test
    void readingProgramsFindHeadingsParagraphsAndLists() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.with("action", "Log in").with("steps", "a step\n".repeat(200));
            one.attach("agent.log", AttachmentKind.LOG_EXTRACT, "x".getBytes());
            try (PDDocument pdf = Loader.loadPDF(one.export(Format.PDF))) {
                assertTrue(pdf.getNumberOfPages() > 2);
                List<String> types = new ArrayList<>();
                List<Integer> contents = new ArrayList<>();
                walk(pdf.getDocumentCatalog().getStructureTreeRoot(), types, contents);
                assertEquals("Document", types.get(0));
                assertEquals("H1", types.get(1));
                assertTrue(types.containsAll(List.of("Sect", "H2", "P", "L", "LI", "LBody")), types.toString());
                int marked = 0;
                COSArray parents = (COSArray) pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
                        .getCOSDictionary(COSName.PARENT_TREE).getDictionaryObject(COSName.NUMS);
                for (PDPage page : pdf.getPages()) {
                    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                    extractor.processPage(page);
                    long numbered = extractor.getMarkedContents().stream().filter(content -> content.getMCID() >= 0)
                            .count();
                    assertEquals(1, extractor.getMarkedContents().stream().filter(content -> content.getMCID() < 0)
                            .count(),
                            "the foot of the page is no content");
                    assertEquals(numbered, ((COSArray) parents.getObject(2 * page.getStructParents() + 1)).size());
                    marked += numbered;
                }
                assertEquals(marked, contents.size());
            }
        }
    }

    private static void walk(PDStructureNode node, List<String> types, List<Integer> contents) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                walk(element, types, contents);
            } else if (kid instanceof PDMarkedContentReference reference) {
                assertNotNull(reference.getPage());
                contents.add(reference.getMCID());
            }
        }
    }

    @Test
    void everyCharacterIsShownOrNamed() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.with("error", "office file fluffy \u00E9\u0142\u03A9\u0416 \u4F60 \uD83D\uDE00 tab\there \uFFFD");
            try (PDDocument pdf = Loader.loadPDF(one.export(Format.PDF))) {
                String text = text(pdf);
                assertTrue(text.contains("office file fluffy \u00E9\u0142\u03A9\u0416 [U+4F60] [U+1F600] tab"), text);
            }
        }
    }

    @Test
    void longLinesAreBrokenInsideThePageAndPagesCounted() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "err1002")) {
            one.with("error", "W".repeat(3000) + " end").with("steps", "word ".repeat(5000));
            try (PDDocument pdf = Loader.loadPDF(one.export(Format.PDF))) {
                List<Float> rights = new ArrayList<>();
                String text = new PDFTextStripper() {
                    @Override
                    protected void writeString(String string, List<org.apache.pdfbox.text.TextPosition> positions)
                            throws java.io.IOException {
                        positions.forEach(position -> rights.add(position.getX() + position.getWidth()));
                        super.writeString(string, positions);
                    }
                }.getText(pdf);
                assertTrue(rights.stream().max(Float::compare).orElseThrow() <= 595 - 55, "inside the margin");
                assertEquals(3000, java.util.regex.Pattern.compile("WW+").matcher(text).results()
                        .mapToInt(found -> found.end() - found.start()).sum(), "nothing is lost");
                assertTrue(text.contains("Page 1 of " + pdf.getNumberOfPages()), text);
            }
        }
    }

    @Test
    void everyPageOfADemoSaysSo() throws Exception {
        try (WrittenCase one = new WrittenCase(folder, "err1002", new Material().demo().build())) {
            one.with("steps", "a step\n".repeat(200));
            try (PDDocument pdf = Loader.loadPDF(one.export(Format.PDF))) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    assertTrue(stripper.getText(pdf).contains("DEMO - evidence of the demonstration desk"));
                }
                assertFalse(text(pdf).isEmpty());
            }
        }
    }
}
