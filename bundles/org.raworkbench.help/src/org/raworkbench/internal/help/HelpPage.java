package org.raworkbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * A help page, read from the small part of XHTML that help pages use: headings, paragraphs, lists, definition lists,
 * strong, code and links. Knows no widgets.
 *
 * @param blocks what stands below each other
 */
public record HelpPage(List<Block> blocks) {

    /** How a block is set. */
    public enum Kind {
        TITLE, HEADING, PARAGRAPH, ITEM, TERM, DEFINITION
    }

    /** How a run of characters is set. */
    public enum Face {
        STRONG, CODE, LINK
    }

    /** @param marker bullet or number of an item; empty elsewhere */
    public record Block(Kind kind, String marker, List<Run> runs) {
    }

    /** @param href where a link leads, as written in the page */
    public record Run(String text, Set<Face> faces, Optional<String> href) {
    }

    /** Reads a page. */
    public static HelpPage read(InputStream page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            List<Block> blocks = new ArrayList<>();
            collect(builder.parse(page).getDocumentElement(), blocks);
            return new HelpPage(List.copyOf(blocks));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("not a readable help page", e);
        }
    }

    /** All text of the page, for finding words in it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            block.runs().forEach(run -> text.append(run.text()));
            text.append('\n');
        }
        return text.toString();
    }

    private static void collect(Element element, List<Block> blocks) {
        int number = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                switch (part.getTagName()) {
                    case "head" -> {
                        // The title is repeated as the first heading.
                    }
                    case "h1" -> blocks.add(block(Kind.TITLE, "", part));
                    case "h2", "h3" -> blocks.add(block(Kind.HEADING, "", part));
                    case "p" -> blocks.add(block(Kind.PARAGRAPH, "", part));
                    case "dt" -> blocks.add(block(Kind.TERM, "", part));
                    case "dd" -> blocks.add(block(Kind.DEFINITION, "", part));
                    case "li" -> blocks.add(block(Kind.ITEM, element.getTagName().equals("ol") ? ++number + "."
                            : "\u2022", part));
                    default -> collect(part, blocks);
                }
            }
        }
    }

    private static Block block(Kind kind, String marker, Element element) {
        List<Run> runs = new ArrayList<>();
        runs(element, EnumSet.noneOf(Face.class), Optional.empty(), runs);
        return new Block(kind, marker, List.copyOf(runs));
    }

    private static void runs(Node node, Set<Face> faces, Optional<String> href, List<Run> runs) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                String words = text.getData().replaceAll("\\s+", " ");
                if (!words.isEmpty()) {
                    runs.add(new Run(words, Set.copyOf(faces), href));
                }
            } else if (child instanceof Element part) {
                Set<Face> inner = EnumSet.noneOf(Face.class);
                inner.addAll(faces);
                Optional<String> target = href;
                switch (part.getTagName()) {
                    case "strong", "b" -> inner.add(Face.STRONG);
                    case "code", "kbd" -> inner.add(Face.CODE);
                    case "a" -> {
                        inner.add(Face.LINK);
                        target = Optional.of(part.getAttribute("href"));
                    }
                    default -> {
                    }
                }
                runs(part, inner, target, runs);
            }
        }
    }
}
