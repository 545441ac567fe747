package org.raworkbench.internal.cases.export;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of a PDF that reading programs follow (ISO 32000-2:2020, 14.7 and 14.8). */
final class PdfStructure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    /** For each page the elements of its marked content, by number. */
    private final COSArray parents = new COSArray();
    private COSArray ofPage = new COSArray();
    private int pages;

    PdfStructure(PDDocument pdf) {
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement("Document", root);
        root.appendKid(document);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
    }

    /** The element that holds all others. */
    PDStructureElement document() {
        return document;
    }

    PDStructureElement element(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** From now on marked content is that of {@code page}. */
    void page(PDPage page) {
        ofPage = new COSArray();
        page.setStructParents(pages);
        parents.add(COSInteger.get(pages++));
        parents.add(ofPage);
        root.setParentTreeNextKey(pages);
    }

    /** The number of the next marked content on {@code page}, which belongs to {@code element}. */
    int mark(PDStructureElement element, PDPage page) {
        int number = ofPage.size();
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.setPage(page);
        element.appendKid(reference);
        ofPage.add(element.getCOSObject());
        return number;
    }
}
