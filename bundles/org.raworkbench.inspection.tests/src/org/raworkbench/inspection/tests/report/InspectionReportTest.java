package org.raworkbench.inspection.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Examiners;
import org.raworkbench.core.Finding;
import org.raworkbench.core.Severity;
import org.raworkbench.inspection.CardSnapshot;
import org.raworkbench.inspection.report.InspectionDocument;
import org.raworkbench.inspection.report.InspectionHtml;
import org.raworkbench.inspection.report.InspectionText;
import org.raworkbench.inspection.report.InspectionVerdict;
import org.raworkbench.inspection.tests.cards.Der;
import org.raworkbench.inspection.tests.cards.PivApplet;
import org.raworkbench.inspection.tests.cards.SecurityDomainApplet;
import org.raworkbench.inspection.tests.cards.TestCard;
import org.raworkbench.inspection.tests.cards.TestCertificates;
import org.raworkbench.inspection.tests.cards.TestDesk;
import org.raworkbench.internal.inspection.examine.CardExaminer;
import org.raworkbench.smartcard.CardPresence;
import org.raworkbench.smartcard.Reader;
import org.raworkbench.smartcard.SmartcardException;
import org.raworkbench.smartcard.SmartcardException.Reason;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

class InspectionReportTest {

    private static final String NASTY = "<script>alert('1')</script>&\"";

    private static List<Finding> findings(CardSnapshot card) {
        return new CardExaminer().examine(EvidenceSet.of(card), new Examination(TestDesk.NOW, () -> false));
    }

    private static TestCard healthy() {
        return TestCard.t1().with(new SecurityDomainApplet()).with(new PivApplet()
                .certificate(PivApplet.AUTHENTICATION, TestCertificates.authentication().der())
                .certificate(PivApplet.SIGNATURE, TestCertificates.signing().der()));
    }

    private static CardSnapshot asDemo(CardSnapshot card) {
        Reader reader = card.reader();
        return new CardSnapshot(card.taken(), new Reader(reader.name(), true, false, reader.presence(), reader.atr(), 1),
                card.stage(), card.atr(), card.protocol(), card.names(), card.series(), card.chip(),
                card.applications(), card.counters(), card.certificates(), card.problems(), card.trace(),
                card.millis());
    }

    private static void assertFitsSchema(CardSnapshot card) throws IOException {
        Path schema = Path.of(System.getProperty("rawb.root", "../.."),
                "bundles/org.raworkbench.inspection/schema/inspect-1.json");
        String document = InspectionDocument.of(card, findings(card), TestDesk.NOW);
        Validator.Result result = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
                .validate(Files.readString(schema), document);
        List<String> errors = new ArrayList<>();
        result.getErrors().forEach(error -> errors.add(error.getInstanceLocation() + ": " + error.getError()));
        assertTrue(result.isValid(), errors + "\n" + document);
    }

    @Test
    void theDocumentFitsItsSchemaWhateverTheCard() throws IOException {
        List<CardSnapshot> cards = new ArrayList<>(List.of(TestDesk.inspect(healthy()), TestDesk.inspect(TestCard.t0()),
                TestDesk.inspect(TestCard.withAtr("", "T=1")), TestDesk.inspect(TestCard.withAtr("3BFF", "T=1")),
                TestDesk.inspect(TestCard.t1().with(new PivApplet().certificate(PivApplet.SIGNATURE, Der.hex("3000")))),
                TestDesk.inspect(healthy().failingAt(4, Reason.CARD_REMOVED))));
        try (TestDesk desk = new TestDesk().refuse(TestDesk.READER, CardPresence.ABSENT,
                new SmartcardException(Reason.NO_CARD, "none"))) {
            cards.add(desk.inspect(TestDesk.READER));
        }
        for (CardSnapshot card : cards) {
            assertFitsSchema(card);
        }
    }

    @Test
    void theDocumentSaysWhatTheContractPromises() {
        CardSnapshot card = TestDesk.inspect(healthy());
        JsonObject json = JsonParser.parseString(InspectionDocument.of(card, findings(card), TestDesk.NOW))
                .getAsJsonObject();
        assertEquals("2026-11-21T09:00:00Z", json.get("generated").getAsString());
        assertFalse(json.get("demo").getAsBoolean());
        assertEquals(TestDesk.READER, json.getAsJsonObject("reader").get("name").getAsString());
        JsonObject inCard = json.getAsJsonObject("card");
        assertEquals("3B800181", inCard.get("atr").getAsString());
        assertTrue(inCard.getAsJsonObject("series").get("value").isJsonNull());
        assertEquals("0000", inCard.getAsJsonObject("chip").getAsJsonObject("cplc").get("icFabricator").getAsString());
        JsonObject signing = inCard.getAsJsonArray("certificates").get(1).getAsJsonObject();
        assertEquals("SIGNING", signing.get("role").getAsString());
        assertEquals("1A2B3C", signing.get("serial").getAsString());
        assertEquals(TestCertificates.UUID, signing.get("uuid").getAsString());
        assertEquals("2028-01-01T00:00:00Z", signing.get("notAfter").getAsString());
        assertEquals("OK", json.getAsJsonObject("verdict").get("severity").getAsString());
        assertEquals(card.trace().size(), json.getAsJsonObject("cost").get("exchanges").getAsInt());
        assertEquals(card.bytesIn(), json.getAsJsonObject("cost").get("bytesIn").getAsLong());
    }

    @Test
    void whereACheckFailedNobodySaysThatTheCardIsFit() {
        CardSnapshot card = TestDesk.inspect(healthy());
        List<Finding> all = new ArrayList<>(findings(card));
        assertTrue(InspectionText.of(card, all, TestDesk.NOW).contains("\nOK: "));
        all.addAll(Examiners.run(List.of((evidence, examination) -> {
            throw new IllegalStateException("broken on purpose");
        }), EvidenceSet.of(card), new Examination(TestDesk.NOW, () -> false)));
        assertEquals(Severity.UNKNOWN, InspectionVerdict.of(card, all).severity());
    }

    @Test
    void whatCertificateStatusAddsCountsOnlyWhereItIsAFaultThatWasNotSaid() {
        CardSnapshot card = TestDesk.inspect(healthy());
        List<Finding> all = new ArrayList<>(findings(card));
        all.add(ofStatus(card, "signing.chain-unchecked", Severity.UNKNOWN));
        all.add(ofStatus(card, "signing.renewal-open", Severity.INFO));
        assertEquals(Severity.OK, InspectionVerdict.of(card, all).severity());
        assertFalse(InspectionText.of(card, all, TestDesk.NOW).contains("Status says"));
        all.add(ofStatus(card, "signing.revoked", Severity.ERROR));
        assertEquals("Status says signing.revoked", InspectionVerdict.of(card, all).summary());
        all.add(Finding.of("certificate.signing.revoked", Severity.ERROR, "Said already").about(card.subject()).build());
        assertEquals("Said already", InspectionVerdict.of(card, all).summary());
    }

    private static Finding ofStatus(CardSnapshot card, String id, Severity severity) {
        return Finding.of("certificate-status." + id, severity, "Status says " + id).about(card.subject()).build();
    }

    @Test
    void textTellsVerdictCauseActionAndEvidence() {
        CardSnapshot card = TestDesk.inspect(TestCard.t1().with(new PivApplet()
                .certificate(PivApplet.AUTHENTICATION, TestCertificates.authentication().der())));
        String text = InspectionText.of(card, findings(card), TestDesk.NOW);
        assertTrue(text.contains("\nERROR: The signing certificate is missing: this card cannot sign.\n"), text);
        assertTrue(text.contains("Who can do it: the Registration Authority\n"), text);
        assertTrue(text.contains("UUID of the card holder: " + TestCertificates.UUID), text);
        assertTrue(text.contains("3 tries left"), text);
        assertFalse(text.contains("DEMO"), text);
    }

    @Test
    void aDemoCardIsLabelledInEveryDocument() {
        CardSnapshot card = asDemo(TestDesk.inspect(healthy()));
        assertTrue(InspectionText.of(card, findings(card), TestDesk.NOW).contains("DEMO"));
        assertTrue(InspectionHtml.of(card, findings(card), TestDesk.NOW).contains("<title>DEMO: "));
        assertTrue(InspectionHtml.of(card, findings(card), TestDesk.NOW).contains("class=\"demo\">DEMO"));
        assertTrue(InspectionDocument.of(card, findings(card), TestDesk.NOW).contains("\"demo\": true"));
    }

    @Test
    void nothingFromACardBecomesMarkup() {
        CardSnapshot card = TestDesk.inspect(TestCard.t1().with(new PivApplet()
                .certificate(PivApplet.AUTHENTICATION,
                        TestCertificates.authentication().subject("CN=<script>alert(1)</script>").der())));
        try (TestDesk desk = new TestDesk().insert(NASTY, TestCard.t1())) {
            for (CardSnapshot each : List.of(card, desk.inspect(NASTY))) {
                String html = InspectionHtml.of(each, findings(each), TestDesk.NOW);
                assertFalse(html.contains("<script"), html);
                assertFalse(html.matches("(?s).*(src|href)=.*"), "needs something from outside");
                assertTrue(html.contains("&lt;script"));
            }
        }
    }

    @Test
    void thePageIsUsableWithAScreenReader() {
        CardSnapshot card = TestDesk.inspect(healthy());
        String html = InspectionHtml.of(card, findings(card), TestDesk.NOW);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
        assertTrue(html.contains("<main>") && html.contains("<h1>") && html.contains("scope=\"row\""));
        assertTrue(html.contains("prefers-color-scheme: dark"));
        assertTrue(html.contains("<strong>OK</strong>: This card is fit for use"), "the word, not only a colour");
    }
}
