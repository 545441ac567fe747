package org.raworkbench.logs.tests.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.raworkbench.internal.logs.format.FormatCatalogue;
import org.raworkbench.internal.logs.format.Survey;
import org.raworkbench.logs.LogFormat;

class FormatCatalogueTest {

    private static final String GOOD = """
            {"id": "till", "name": "Till", "rank": 5,
             "patterns": ["<<{time:yyyy.MM.dd HH:mm:ss}>> {level} {message}"],
             "levels": {"SCHLIMM": "error"},
             "samples": [{"line": "<<2026.01.05 08:15:30>> SCHLIMM x", "time": "2026-01-05T08:15:30",
                     "severity": "error"}]}
            """;

    @TempDir
    Path folder;

    private FormatCatalogue with(String text) throws IOException {
        Files.writeString(folder.resolve("site.json"), text);
        return FormatCatalogue.with(List.of(folder), List.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSiteAddsItsOwn() throws IOException {
        FormatCatalogue catalogue = with(GOOD);
        assertEquals(List.of(), catalogue.leftOut());
        byte[] line = bytes("<<2026.01.05 08:15:30>> SCHLIMM x");
        assertEquals("till", catalogue.recogniser(Survey.of(List.of(line))).format(line).orElseThrow().id());
        assertNotEquals(FormatCatalogue.bundled().version(), catalogue.version());
    }

    @Test
    void soDoesAPlugIn() {
        LogFormat plugIn = new LogFormat() {
            @Override
            public String name() {
                return "till plug-in";
            }

            @Override
            public String declaration() {
                return GOOD;
            }
        };
        assertEquals("till plug-in",
                FormatCatalogue.with(List.of(), List.of(plugIn)).format("till").orElseThrow().origin());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "\"error\"}]}~\"warning\"}]}~the severity is ERROR, not WARNING",
            "2026-01-05T08:15:30~2026-01-06T08:15:30~no pattern finds this line with the time",
            "\"rank\": 5~\"colour\": 5~\"colour\" is not known",
            "yyyy.MM.dd~yyyy.QQ.dd~has no meaning",
            "\"patterns\"~\"inside\"~needs at least one pattern",
            "{level} ~{level} {one}{two:int} ~must be some text",
            "\"id\": \"till\"~\"id\": \"Till 1\"~must be of lower case letters",
            "\"samples\"~\"about\"~no sample line",
            "{\"id\"~{{{\"id\"~not the declaration of a format"})
    void whatFailsIsLeftOutAndSaidWhy(String right, String wrong, String reason) throws IOException {
        FormatCatalogue catalogue = with(GOOD.replace(right, wrong));
        assertTrue(catalogue.format("till").isEmpty());
        assertEquals(1, catalogue.leftOut().size(), catalogue.leftOut()::toString);
        assertTrue(catalogue.leftOut().get(0).reason().contains(reason), catalogue.leftOut().get(0)::reason);
        assertTrue(catalogue.leftOut().get(0).origin().endsWith("site.json"));
        assertEquals(FormatCatalogue.bundled().formats().size(), catalogue.formats().size());
    }

    @Test
    void anExpressionThatNeverEndsIsALineThatDoesNotMatch() throws IOException {
        FormatCatalogue catalogue = with("""
                {"id": "odd", "name": "Odd", "rank": 1,
                 "patterns": [{"regex": "(?<key>(a+)+)!(?<message>.*)"}],
                 "samples": [{"line": "aaa!x", "fields": {"key": "aaa", "message": "x"}}]}
                """);
        assertEquals(List.of(), catalogue.leftOut());
        byte[] line = bytes("a".repeat(5000));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertTrue(
                catalogue.recogniser(Survey.of(List.of(line))).format(line).isEmpty()));
    }
}
