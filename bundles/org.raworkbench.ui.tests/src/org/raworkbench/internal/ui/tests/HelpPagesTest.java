package org.raworkbench.internal.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.ITopic;
import org.junit.jupiter.api.Test;
import org.raworkbench.internal.help.HelpAddress;
import org.raworkbench.internal.help.HelpPage;

class HelpPagesTest {

    private static final String BUNDLE = "org.raworkbench.help";

    @Test
    void everyTopicHasAPageWithTitleAndText() throws IOException {
        List<String> addresses = topics();
        assertTrue(addresses.size() >= 10, addresses.toString());
        for (String address : addresses) {
            HelpPage page = read(address);
            assertEquals(HelpPage.Kind.TITLE, page.blocks().get(0).kind(), address);
            assertTrue(page.text().length() > 200, address);
        }
    }

    @Test
    void everyPageIsATopicAndEveryLinkLeadsToAPage() throws IOException {
        List<String> addresses = topics();
        Enumeration<String> paths = Platform.getBundle(BUNDLE).getEntryPaths("html");
        while (paths.hasMoreElements()) {
            String address = "/" + BUNDLE + "/" + paths.nextElement();
            assertTrue(addresses.contains(address), address + " is in no table of contents");
            for (HelpPage.Block block : read(address).blocks()) {
                for (HelpPage.Run run : block.runs()) {
                    run.href().ifPresent(href -> assertTrue(
                            HelpAddress.find(URI.create(address).resolve(href).toString()).isPresent(),
                            address + " links to " + href));
                }
            }
        }
    }

    @Test
    void theVerdictPageExplainsEachWordOfTheVerdict() throws IOException {
        String text = read("/" + BUNDLE + "/html/verdict.html").text();
        for (String word : List.of("FIT FOR USE", "ACT SOON", "NOT FIT FOR USE", "NOT KNOWN")) {
            assertTrue(text.contains(word), word);
        }
    }

    @Test
    void theViewHasContextHelp() {
        assertNotNull(HelpSystem.getContext(BUNDLE + ".card_inspection"));
    }

    private static List<String> topics() {
        List<String> addresses = new ArrayList<>();
        for (var toc : HelpSystem.getTocs()) {
            for (ITopic topic : toc.getTopics()) {
                addresses.add(topic.getHref());
            }
        }
        return addresses;
    }

    private static HelpPage read(String address) throws IOException {
        try (InputStream page = HelpAddress.find(address).orElseThrow(() -> new AssertionError(address)).openStream()) {
            return HelpPage.read(page);
        }
    }
}
