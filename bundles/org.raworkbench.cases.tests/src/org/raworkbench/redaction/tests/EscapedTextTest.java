package org.raworkbench.redaction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.redaction.RedactedText;
import org.raworkbench.redaction.RedactionKind;
import org.raworkbench.redaction.RedactionPass;
import org.raworkbench.redaction.RedactionSettings;
import org.raworkbench.redaction.Replacement;
import org.raworkbench.redaction.corpus.MarkedText;
import org.raworkbench.redaction.corpus.OtherCorpus;

/** Made-up data in HTML, JSON, CSV and addresses of the web, where some of its characters are written otherwise. */
class EscapedTextTest {

    private static RedactedText redacted(String text) {
        return new RedactionPass(RedactionSettings.strict()).redact("text", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<td>anna.smith&#64;trust.example</td> | <td>[e-mail 1]</td>",
        "<td>a.b&commat;trust&period;example</td> | <td>[e-mail 1]</td>",
        "<td>NHS&nbsp;943&nbsp;476&nbsp;5919</td> | <td>NHS&nbsp;[NHS number 1]</td>",
        "<p>Mrs&#x20;O&#39;Brien called</p> | <p>Mrs&#x20;[person 1] called</p>",
        "<p>&lt;password&gt;x9!kk&lt;/password&gt;</p> | <p>&lt;password&gt;[password 1]&lt;/password&gt;</p>",
        "<p>call 07700&nbsp;900123</p> | <p>call [telephone 1]</p>",
        "GET /x?mail=a.b%40trust.example&n=1 | GET /x?mail=[e-mail 1]&n=1",
        "GET /x?dob=17%2F05%2F1980 | GET /x?dob=[date of birth 1]",
        "GET /x?by=Mrs+R%C3%B3is%C3%ADn+Ashworth&n=1 | GET /x?by=Mrs+[person 1]&n=1",
        "GET /x?tel=+447700900123&a=%20 | GET /x?tel=[telephone 1]&a=%20",
        "`{\"path\":\"C:\\\\Users\\\\asmith4\\\\x\"}` | `{\"path\":\"C:\\\\Users\\\\[user 1]\\\\x\"}`",
        "`{\"m\":\"by Mrs O\\u0027Brien\"}` | `{\"m\":\"by Mrs [person 1]\"}`",
        "`{\"m\":\"passphrase \\\"x9!kk\\\"\"}` | `{\"m\":\"passphrase \\\"[password 1]\\\"\"}`",
        "`7,\"passphrase \"\"x9!kk\"\"\",3` | `7,\"passphrase \"\"[password 1]\"\"\",3`",
        "`{\"url\":\"http://x/?m={%22mail%22:%22a.b%40trust.example%22}\"}` "
                + "| `{\"url\":\"http://x/?m={%22mail%22:%22[e-mail 1]%22}\"}`",
    })
    void whatIsEscapedIsMaskedWithItsEscapes(String text, String expected) {
        assertEquals(expected, redacted(text).text());
    }

    @Test
    void theSamePersonHasTheSameLabelHoweverTheNameIsWritten() {
        RedactionPass pass = new RedactionPass(RedactionSettings.strict());
        String plain = "Patient: R\u00f3is\u00edn O'Brien";
        String page = "<td>R&oacute;is&iacute;n O&#39;Brien</td>";
        String address = "/p?n=R%C3%B3is%C3%ADn+O%27Brien&x=1";
        pass.learn(plain);
        pass.learn(page);
        pass.learn(address);
        assertEquals("Patient: [person 1]", pass.redact("a", plain).text());
        assertEquals("<td>[person 1]</td>", pass.redact("b", page).text());
        assertEquals("/p?n=[person 1]&x=1", pass.redact("c", address).text());
    }

    @Test
    void whatIsFoundIsToldAsItIsReadAndPlacedWhereItIsWritten() {
        String text = "<td>Mrs O&#39;Brien</td>";
        Replacement found = redacted(text).masked().get(0);
        assertEquals("O'Brien", found.found());
        assertEquals("O&#39;Brien", text.substring((int) found.place().offset(), (int) found.place().offset()
                + found.place().length()));
    }

    @Test
    void whatTheAuthorKeepsStaysAsItIsWritten() {
        String text = "<td>Mrs O&#39;Brien</td>";
        assertEquals(text, new RedactionPass(RedactionSettings.strict().keeping("O'Brien")).redact("a", text).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"100% of cards", "a && b; c &amp d", "C:\\temp\\new\\table", "50%25 &#xZZ; &#99999999;",
        "&unknown; %GG %", "\"\"", "x = \"\"y"})
    void whatOnlyLooksEscapedStays(String text) {
        assertEquals(text, redacted(text).text());
    }

    @Test
    void escapesWithoutEndTakeNoLongerThanOthers() {
        String many = "%25".repeat(200_000) + "&amp;".repeat(100_000) + "\\\"".repeat(200_000) + "+&a=".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> redacted(many));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void filesInEveryEncodingAreRedactedAsTheirText(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        for (MarkedText marked : OtherCorpus.texts(20, 17, OtherCorpus.Shapes.SECOND)) {
            String text = (charset == StandardCharsets.UTF_8 ? "" : "\ufeff") + marked.text();
            RedactionPass pass = new RedactionPass(RedactionSettings.strict());
            pass.learn(new ByteArrayInputStream(text.getBytes(charset)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<RedactionKind> kinds = new ArrayList<>();
            pass.redact("file", new ByteArrayInputStream(text.getBytes(charset)), out, one -> kinds.add(one.kind()));
            RedactedText whole = redacted(text);
            assertEquals(whole.text(), out.toString(charset));
            assertEquals(whole.masked().stream().map(Replacement::kind).toList(), kinds);
        }
    }
}
