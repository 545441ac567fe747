package org.raworkbench.guidance.file;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through a file before anything is built of it: well-formed, no document type, bounded, our namespace. */
final class XmlSurvey {

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 2_000_000;

    private final String namespace;

    XmlSurvey(String namespace) {
        this.namespace = namespace;
    }

    void survey(byte[] bytes) throws UnreadableXmiException {
        checkEncoding(bytes);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            int depth = 0;
            int elements = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw at(reader, Messages.text("doctype"));
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (elements == 0) {
                        checkRoot(reader);
                    }
                    elements++;
                    if (++depth > DEEPEST || elements > MOST_ELEMENTS) {
                        throw at(reader, Messages.text("too.deep"));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null ? 0 : Math.max(0, malformed.getLocation().getLineNumber());
            throw new UnreadableXmiException(line, Messages.text("malformed", plain(malformed.getMessage())));
        }
    }

    /** Our files are UTF-8; in another encoding the parsers would not agree on what they read. */
    private static void checkEncoding(byte[] bytes) throws UnreadableXmiException {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(8192);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result;
        do {
            output.clear();
            result = decoder.decode(input, output, true);
        } while (result.isOverflow());
        if (result.isError()) {
            int line = 1;
            for (int at = 0; at < input.position(); at++) {
                line += bytes[at] == '\n' ? 1 : 0;
            }
            throw new UnreadableXmiException(line, Messages.text("not.utf8"));
        }
    }

    private void checkRoot(XMLStreamReader reader) throws UnreadableXmiException {
        String found = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        if (found.equals(namespace)) {
            return;
        }
        String family = namespace.substring(0, namespace.lastIndexOf('/') + 1);
        if (found.startsWith(family)) {
            throw at(reader, Messages.text("other.version", found.substring(family.length()),
                    namespace.substring(family.length())));
        }
        throw at(reader, Messages.text("other.kind", found.isEmpty() ? reader.getLocalName() : found));
    }

    private static UnreadableXmiException at(XMLStreamReader reader, String message) {
        return new UnreadableXmiException(Math.max(0, reader.getLocation().getLineNumber()), message);
    }

    /** The parser's own words without its line prefix, which is told apart. */
    private static String plain(String message) {
        int start = message == null ? -1 : message.indexOf("Message: ");
        return start < 0 ? String.valueOf(message) : message.substring(start + "Message: ".length());
    }
}
