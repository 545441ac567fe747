package org.raworkbench.logs.tests.evtx;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Debian's {@code evtxexport} (libevtx-utils), the oracle. */
final class EvtxExport {

    private static final Pattern EVENT = Pattern.compile("<Event[ >].*?</Event>", Pattern.DOTALL);

    private EvtxExport() {
    }

    /** Whether the program is on this computer. */
    static boolean isThere() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return List.of(path.split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "evtxexport")));
    }

    /** The {@code Event} elements of {@code file}, as the oracle tells them. */
    static List<Element> events(Path file, Path folder) throws Exception {
        String answer = run(file, folder);
        List<Element> events = new ArrayList<>();
        Matcher matcher = EVENT.matcher(answer);
        while (matcher.find()) {
            events.add(parse(matcher.group()));
        }
        return events;
    }

    private static String run(Path file, Path folder) throws IOException, InterruptedException {
        Path answer = folder.resolve("answer.txt");
        new ProcessBuilder("evtxexport", "-f", "xml", file.toString()).redirectErrorStream(true)
                .redirectOutput(answer.toFile()).start().waitFor();
        return Files.readString(answer, StandardCharsets.UTF_8);
    }

    static Element parse(String xml) throws Exception {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }
}
