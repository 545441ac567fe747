package org.raworkbench.guidance.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.file.XmiContent;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.guidance.knowledge.KnowledgeBase;
import org.raworkbench.internal.guidance.LayeredGuidance;
import org.raworkbench.internal.guidance.base.KnowledgeCheck;
import org.raworkbench.internal.guidance.base.KnowledgeFiles;

class KnowledgeTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <knowledge:KnowledgeBase xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:knowledge="https://raworkbench.org/knowledge/1" name="Our trust">
            """;
    private static final String FROM = "source=\"our IT\" seen=\"2026-11-01\"";
    private static final String END = "</knowledge:KnowledgeBase>";

    @TempDir
    private Path folder;
    private Path site;

    @BeforeEach
    void siteFolder() throws IOException {
        site = Files.createDirectories(folder.resolve("guidance"));
    }

    private Knowledge with(String name, String content) throws IOException {
        Files.writeString(site.resolve(name), content);
        return new LayeredGuidance(new SiteKnowledge(folder)).knowledge();
    }

    @Test
    void ourOwnFilesHaveNothingWrongWithThem() {
        List<KnowledgeBase> all = KnowledgeFiles.ours();
        for (KnowledgeBase base : all) {
            List<String> broken = new KnowledgeCheck(all, Path.of(base.getName()), new XmiContent<>(base,
                    java.util.Map.of(),
                    List.of())).problems().stream().filter(KnowledgeCheck.Remark::broken)
                            .map(remark -> remark.problem().describe()).toList();
            assertEquals(List.of(), broken);
        }
    }

    @Test
    void everyEntrySaysWhereItComesFrom() {
        for (Entry entry : Seen.OURS.everything()) {
            assertFalse(entry.getSource().isBlank(), entry.getId());
            assertTrue(entry.getSeen() != null, entry.getId());
        }
    }

    /** Guides that findings of the engines and rules of the logs point to. */
    @ParameterizedTest
    @ValueSource(strings = {"card-absent", "card-blank", "card-in-use", "card-mute", "card-series-retired",
            "certificate-expired", "certificate-missing", "certificate-renewal", "passcode-locked", "virtual-smartcard",
            "err1002", "network", "reader-driver", "signing-fails", "no-reader", "middleware", "credential-management",
            "pr20002", "card-removed", "card-reset", "smartcard-authentication-failure", "reader-communication",
            "certificate-revoked", "certificate-chain", "profile-closed", "identity-agent", "chrome-extension",
            "card-management"})
    void guidesThatFindingsPointToExist(String id) {
        assertTrue(Seen.OURS.guide(id).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cannot-read-card", "signs-in-cannot-sign", "no-role-selection", "service-not-reachable",
            "cannot-manage-card", "cannot-unlock"})
    void theSymptomsOfTheContractExist(String id) {
        assertTrue(Seen.OURS.symptom(id).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"signing-certificate-expired", "middleware-outdated", "reader-firmware-outdated",
            "domains-not-allowed", "profile-closed"})
    void theCausesOfTheContractExist(String id) {
        assertTrue(Seen.OURS.cause(id).isPresent());
    }

    @Test
    void aSiteOverridesAndAdds() throws IOException {
        Knowledge knowledge = with("ours.xmi", HEAD + "<steps id=\"update-middleware\" title=\"Call 1234\" "
                + "instruction=\"Call the service desk of the trust.\" " + FROM + "/><rules id=\"ours\" title=\"Ours\" "
                + "statement=\"The lift shields the network.\" " + FROM + "/>" + END);
        assertEquals(List.of(), knowledge.problems());
        assertEquals("Call 1234", knowledge.step("update-middleware").orElseThrow().getTitle());
        assertEquals("Our trust", knowledge.originOf(knowledge.step("update-middleware").orElseThrow()));
        assertTrue(knowledge.rules().stream().anyMatch(rule -> rule.getId().equals("ours")));
        assertTrue(knowledge.step("replace-card").isPresent(), "the rest stays");
    }

    private void assertLeftOut(String content, int line, String reason) throws IOException {
        Knowledge knowledge = with("broken.xmi", content);
        assertEquals(1, knowledge.problems().size(), knowledge.problems().toString());
        assertEquals(line, knowledge.problems().get(0).line());
        assertTrue(knowledge.problems().get(0).describe().contains(reason), knowledge.problems().get(0).describe());
        assertTrue(knowledge.problems().get(0).describe().contains("broken.xmi"));
        assertEquals(Seen.OURS.everything().size(), knowledge.everything().size(), "ours works all the same");
    }

    @Test
    void aBrokenFileIsNamedWithLineAndReason() throws IOException {
        assertLeftOut(HEAD + "<steps id=\"x\" title=\"X\" instruction=\"Do.\"/>" + END, 4,
                "does not say where it comes from");
        assertLeftOut(HEAD + "<guides id=\"g\" title=\"G\" " + FROM + ">\n<items step=\"no-such\"/></guides>" + END, 5,
                "no step with the id \"no-such\"");
        assertLeftOut(HEAD + "<errors id=\"e\" title=\"E\" " + FROM + "><patterns>(</patterns></errors>" + END, 4,
                "not a regular expression");
        assertLeftOut(HEAD + "<errors id=\"e\" title=\"E\" " + FROM + "><patterns>(([a-z ]+)+)+!</patterns></errors>"
                + END, 4,
                "takes too long");
        assertLeftOut(HEAD + "<errors id=\"e\" title=\"E\" " + FROM + "><patterns>.*</patterns></errors>" + END, 4,
                "recognise everything");
        assertLeftOut(HEAD + "<steps id=\"x\"", 4, "not well-formed");
        assertLeftOut(HEAD + "<steps id=\"x\" title=\"X\" instruction=\"Do.\" source=\"s\" seen=\"yesterday\"/>" + END,
                4,
                "could not be understood");
    }

    @Test
    void anotherVersionAndAnotherKindAreSaid() throws IOException {
        assertLeftOut(HEAD.replace("knowledge/1", "knowledge/7") + END, 3, "format version 7");
        assertLeftOut("<html/>", 1, "another kind");
        assertLeftOut("", 1, "not well-formed");
    }

    @Test
    void whatANewerWorkbenchWroteIsReadAsFarAsItIsKnown() throws IOException {
        Knowledge knowledge = with("newer.xmi", HEAD + "<steps id=\"x\" title=\"X\" instruction=\"Do.\" colour=\"red\" "
                + FROM + "/>" + END);
        assertEquals(List.of(), knowledge.problems());
        assertTrue(knowledge.step("x").isPresent());
    }

    @Test
    void entitiesDocumentTypesAndLinksAreRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String doctype = "<!DOCTYPE k [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n";
        assertLeftOut("<?xml version=\"1.0\"?>\n" + doctype + HEAD.substring(HEAD.indexOf("<knowledge")) + END, 2,
                "document type");
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"lol\">");
        for (char name = 'b'; name < 'k'; name++) {
            laughs.append("<!ENTITY ").append(name).append(" \"").append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertLeftOut(laughs + "]>\n<x>&j;</x>", 2, "document type");
        Path other = Files.writeString(folder.resolve("other.xmi"), HEAD + "<steps id=\"stolen\" title=\"S\" "
                + "instruction=\"Do.\" " + FROM + "/>" + END);
        Knowledge linked = with("broken.xmi", HEAD + "<steps href=\"" + other.toUri() + "#//@steps.0\"/>" + END);
        assertTrue(linked.step("stolen").isEmpty(), "nothing of another file comes in");
        assertFalse(linked.problems().isEmpty());
    }

    @Test
    void aFileThatIsTooLargeOrTooDeepIsRefused() throws IOException {
        assertLeftOut(HEAD + "<a>".repeat(100) + "</a>".repeat(100) + END, 4, "too deeply");
        assertLeftOut(HEAD + " ".repeat((16 << 20) + 10) + END, 0, "larger than 16 MB");
    }

    @Test
    void cutsAndFlipsNeverDoMoreThanLeaveTheFileOut() throws IOException {
        byte[] whole = (HEAD + "<steps id=\"x\" title=\"X\" instruction=\"Do.\" " + FROM + "/>" + END)
                .getBytes("UTF-8");
        java.util.Random random = new java.util.Random(20261121);
        for (int round = 0; round < 100; round++) {
            byte[] bytes = java.util.Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int flips = random.nextInt(4); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Path file = Files.write(site.resolve("fuzzed.xmi"), bytes);
            Knowledge knowledge = new KnowledgeFiles(new SiteKnowledge(folder)).read();
            assertTrue(knowledge.problems().isEmpty() || knowledge.problems().get(0).file().equals(file));
            assertTrue(knowledge.step("replace-card").isPresent());
        }
    }

    @Test
    void anExpressionThatExplodesIsGivenUp() throws IOException {
        Knowledge knowledge = with("slow.xmi", HEAD + "<errors id=\"slow\" title=\"S\" " + FROM
                + "><patterns>(x+x+)+y</patterns></errors>" + END);
        assertEquals(List.of(), knowledge.problems());
        long start = System.nanoTime();
        assertTrue(new org.raworkbench.internal.guidance.diagnose.ErrorRecogniser(knowledge)
                .recognise("x".repeat(5000)).isEmpty());
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "it came back");
    }

    @Test
    void withoutASiteFolderOursStand() throws IOException {
        Files.delete(site);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
        assertEquals(List.of(), new LayeredGuidance(new SiteKnowledge(folder)).knowledge().problems());
    }
}
