package org.raworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.guidance.Knowledge;
import org.raworkbench.guidance.knowledge.Entry;
import org.raworkbench.guidance.knowledge.Indicator;
import org.raworkbench.internal.certificates.examine.CertificateExaminer;
import org.raworkbench.internal.cli.Engines;
import org.raworkbench.internal.guidance.LayeredGuidance;
import org.raworkbench.internal.inspection.examine.CardExaminer;
import org.raworkbench.internal.logs.review.LogExaminer;
import org.raworkbench.internal.readers.examine.ReaderExaminer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The findings and facts that the knowledge weighs are those that an engine gives; an id that nobody gives is never seen. */
class KnowledgeMeetsEnginesTest {

    private static final List<String> ROLES = List.of("signing", "authentication");

    private static final Knowledge KNOWLEDGE = new LayeredGuidance(new SiteKnowledge(Path.of("no-such-folder")))
            .knowledge();
    private static final Set<String> FINDINGS = new HashSet<>();
    private static final Set<String> FACTS = new HashSet<>();

    @BeforeAll
    static void askTheEngines() throws IOException {
        EngineWords readers = new EngineWords(ReaderExaminer.class);
        FINDINGS.addAll(new EngineWords(Engines.class).inCode(path -> path.endsWith("/ServiceFindings.class")));
        cards(new EngineWords(CardExaminer.class).inCode(path -> path.contains("/examine/")));
        certificates(new EngineWords(CertificateExaminer.class).inCode(path -> path.contains("/examine/")));
        FINDINGS.addAll(readers.inCode(path -> path.contains("/examine/")));
        FACTS.addAll(readers.inCode(path -> path.contains("/checks/") || path.endsWith("/ReaderSnapshot.class")));
        for (String texts : readers.files(path -> path.endsWith("/checks/messages.properties"))) {
            workstation(texts);
        }
        readers.files(path -> path.equals("knowledge/workstation.json")).forEach(KnowledgeMeetsEnginesTest::domains);
        logs(new EngineWords(LogExaminer.class));
        // guidance's own
        KNOWLEDGE.symptoms().forEach(symptom -> FACTS.add("symptom." + symptom.getId()));
    }

    private static void cards(Set<String> words) {
        FINDINGS.addAll(words);
        for (String role : ROLES) {
            List.of("missing", "expired", "expiring", "not-yet-valid").stream().filter(words::contains)
                    .forEach(state -> FINDINGS.add("certificate." + role + "." + state));
        }
    }

    /** Named in full, or composed of the engine's prefix, the role and a word of its code. */
    private static void certificates(Set<String> words) {
        FINDINGS.addAll(words);
        for (String word : words) {
            if (word.matches("\\.?[a-z]+(-[a-z]+)*")) {
                ROLES.forEach(role -> FINDINGS.add("certificate-status." + role + "." + word.replace(".", "")));
            }
        }
    }

    /** The outcome {@code O} of a check {@code C} has the text {@code C.O} and is the finding {@code workstation.C-O}. */
    private static void workstation(String texts) throws IOException {
        Properties messages = new Properties();
        messages.load(new StringReader(texts));
        for (String key : messages.stringPropertyNames()) {
            FINDINGS.add("workstation." + key.replace('.', '-').replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
        }
    }

    private static void domains(String file) {
        JsonParser.parseString(file).getAsJsonObject().getAsJsonArray("domains")
                .forEach(domain -> FACTS.add("domain." + domain.getAsJsonObject().get("id").getAsString()));
    }

    private static void logs(EngineWords logs) throws IOException {
        for (String file : logs.files(path -> path.matches("knowledge/log-(rules|observations)/.*\\.json"))) {
            JsonObject json = JsonParser.parseString(file).getAsJsonObject();
            for (JsonElement rule : json.has("rules") ? json.getAsJsonArray("rules") : List.<JsonElement>of()) {
                FINDINGS.add("log." + rule.getAsJsonObject().get("id").getAsString());
                if (rule.getAsJsonObject().has("fact")) {
                    FACTS.add(rule.getAsJsonObject().get("fact").getAsString());
                }
            }
            for (JsonElement product : json.has("products") ? json.getAsJsonArray("products") : List.<JsonElement>of()) {
                String id = product.getAsJsonObject().get("id").getAsString();
                FINDINGS.add("log.version-" + id);
                FACTS.add(id + ".version");
            }
        }
    }

    @Test
    void theEnginesWereAsked() {
        assertTrue(FINDINGS.containsAll(List.of("card.fit", "certificate.signing.expired", "certificate-status.clock-wrong",
                "certificate-status.signing.revoked", "reader.firmware-outdated", "workstation.middleware-outdated",
                "log.err1002", "log.version-identity-agent", "service.stopped")),
                () -> new TreeSet<>(FINDINGS).toString());
        assertTrue(FACTS.containsAll(List.of("reader.firmware", "middleware.version", "windows.event-624")),
                () -> new TreeSet<>(FACTS).toString());
    }

    @Test
    void everyFindingAndFactThatIsWeighedIsGivenByAnEngine() {
        Set<String> nobody = new TreeSet<>();
        for (Entry entry : KNOWLEDGE.everything()) {
            for (Iterator<EObject> parts = entry.eAllContents(); parts.hasNext();) {
                if (parts.next() instanceof Indicator indicator) {
                    missing(indicator.getFinding(), FINDINGS, entry, nobody);
                    missing(indicator.getFact(), FACTS, entry, nobody);
                }
            }
        }
        assertEquals(Set.of(), nobody);
    }

    private static void missing(String id, Set<String> given, Entry entry, Set<String> nobody) {
        if (id != null && !id.isEmpty() && given.stream().noneMatch(word -> id.endsWith("*")
                ? word.startsWith(id.substring(0, id.length() - 1)) : word.equals(id))) {
            nobody.add(id + " in " + entry.getId());
        }
    }
}
