package org.raworkbench.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.CaseTemplate;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.core.Fact.Standing;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.cases.EvidenceCaseService;

/** Templates that a site adds, among them broken and hostile ones. */
class TemplatesTest {

    @TempDir
    Path site;
    private Path templates;

    @BeforeEach
    void folder() throws IOException {
        templates = Files.createDirectory(site.resolve("case-templates"));
    }

    private EvidenceCaseService service() {
        return new EvidenceCaseService(Material.GUIDANCE, new SiteKnowledge(site), ZoneId.of("Europe/London"));
    }

    private void template(String file, String id, String rest) throws IOException {
        Files.writeString(templates.resolve(file), """
                { "id": "%s", "title": "Our desk", "target": "Desk of the trust", "shortDescription": "{error}",
                  "source": "our intranet", "seen": "2026-01-05", "fields": [
                  { "id": "error", "label": "Exact error", "kind": "LONG_TEXT", "required": true, "fill": "error" },
                  { "id": "sure", "label": "I am sure", "kind": "CONFIRM", "required": true %s } ] }
                """.formatted(id, rest));
    }

    @Test
    void aSiteAddsATemplateAndReplacesOne() throws IOException {
        template("desk.json", "our-desk", "");
        template("err1002.json", "err1002", "");
        List<CaseTemplate> all = service().templates();
        assertEquals(8, all.size());
        assertEquals(List.of("Desk of the trust", "Desk of the trust"), all.stream().filter(one ->
                one.id().equals("our-desk") || one.id().equals("err1002")).map(CaseTemplate::target).toList());
    }

    @Test
    void whatIsBrokenIsNamedAndLeftOutAndTheRestWorks() throws IOException {
        template("good.json", "our-desk", "");
        Files.writeString(templates.resolve("a-empty.json"), "");
        Files.writeString(templates.resolve("b-list.json"), "[]");
        Files.writeString(templates.resolve("c-deep.json"), "[".repeat(200_000));
        Files.writeString(templates.resolve("d-large.json"), " ".repeat(1 << 20) + "{}");
        template("e-path.json", "../../evil", "");
        template("f-long.json", "a-".repeat(100_000) + "a", "");
        template("g-kind.json", "kind", "}, { \"id\": \"x\", \"label\": \"x\", \"kind\": \"SCRIPT\"");
        template("h-twice.json", "twice", "}, { \"id\": \"sure\", \"label\": \"x\", \"kind\": \"TEXT\"");
        Files.write(templates.resolve("i-bytes.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        EvidenceCaseService service = service();
        assertEquals(8, service.templates().size());
        List<String> problems = service.templateProblems();
        assertEquals(9, problems.size(), problems.toString());
        for (int i = 0; i < problems.size(); i++) {
            assertTrue(problems.get(i).contains((char) ('a' + i) + "-"), problems.get(i));
            assertTrue(problems.get(i).length() < 1000, () -> "too long to be read");
        }
    }

    @Test
    void anExpressionThatWouldExplodeIsPlainText() throws IOException {
        template("desk.json", "our-desk", ", \"contradictedBy\": [\"fact:(a+)+$\", \"finding:(.*)*x*\"]");
        EvidenceCaseService service = service();
        CaseTemplate template = service.templates().getLast();
        SupportCase draft = service.draft(template, new Material()
                .fact("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", Standing.BAD, "x".repeat(100_000)).build(),
                Material.NOW);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () ->
                assertEquals(List.of(), service.review(draft, template).contradictions()));
    }
}
