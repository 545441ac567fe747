package org.raworkbench.internal.inspection.series;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.raworkbench.inspection.CardSeries;
import org.raworkbench.smartcard.Bytes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What is known about the series of NHS smartcards: {@code knowledge/card-series.json}. Immutable. */
public final class SeriesKnowledge {

    private static final String RESOURCE = "/knowledge/card-series.json";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private final Map<Integer, SeriesFact> facts = new LinkedHashMap<>();
    private final Map<Bytes, String> atrs = new LinkedHashMap<>();
    private final Map<String, String> historical = new LinkedHashMap<>();
    private final List<String> contradictions;
    private final LocalDate identityAgentLastDay;

    private SeriesKnowledge(JsonObject root) {
        JsonObject sources = root.getAsJsonObject("sources");
        for (JsonElement element : root.getAsJsonArray("series")) {
            SeriesFact fact = fact(element.getAsJsonObject(), sources);
            facts.put(fact.number(), fact);
        }
        for (JsonElement element : root.getAsJsonArray("atrs")) {
            JsonObject entry = element.getAsJsonObject();
            atrs.put(Bytes.ofHex(entry.get("atr").getAsString()), value(entry.getAsJsonArray("series")));
        }
        for (JsonElement element : root.getAsJsonArray("historicalBytes")) {
            JsonObject entry = element.getAsJsonObject();
            historical.put(entry.get("text").getAsString(), value(entry.getAsJsonArray("series")));
        }
        contradictions = strings(root.getAsJsonArray("contradictions"));
        identityAgentLastDay = LocalDate.parse(root.getAsJsonObject("identityAgent").get("lastDay").getAsString());
    }

    /** What comes with the workbench. */
    public static SeriesKnowledge bundled() {
        try (InputStream in = SeriesKnowledge.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new SeriesKnowledge(JsonParser.parseReader(reader).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** What is known about one series. */
    public Optional<SeriesFact> fact(int number) {
        return Optional.ofNullable(facts.get(number));
    }

    /**
     * What is known about every series that {@link CardSeries#value} names: one for "8", two for "5 or 6", none for an
     * unknown one.
     */
    public List<SeriesFact> facts(CardSeries series) {
        List<SeriesFact> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(series.value());
        while (number.find()) {
            fact(Integer.parseInt(number.group())).ifPresent(found::add);
        }
        return found;
    }

    /** The series of cards with exactly this ATR, "5 or 6". */
    Optional<String> byAtr(Bytes atr) {
        return Optional.ofNullable(atrs.get(atr));
    }

    /** The series of cards whose historical bytes have a text that a chip of a known series has. */
    Optional<String> byHistoricalBytes(Bytes bytes) {
        String text = bytes.printable();
        return historical.entrySet().stream().filter(entry -> text.contains(entry.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }

    /** Where the sources contradict each other or say nothing, for people to read. */
    public List<String> contradictions() {
        return contradictions;
    }

    /** The last day on which NHS Identity Agent supports any card. */
    public LocalDate identityAgentLastDay() {
        return identityAgentLastDay;
    }

    private static SeriesFact fact(JsonObject entry, JsonObject sources) {
        Optional<LocalDate> since = text(entry, "since")
                .map(date -> LocalDate.parse(date.length() == 7 ? date + "-01" : date));
        Optional<Boolean> sha256 = Optional.ofNullable(entry.get("sha256Signing")).map(JsonElement::getAsBoolean);
        List<String> names = strings(entry.getAsJsonArray("sources")).stream().map(sources::getAsJsonObject)
                .map(source -> Messages.text("source", source.get("title").getAsString(),
                        source.get("seen").getAsString()))
                .toList();
        return new SeriesFact(entry.get("number").getAsInt(), text(entry, "chip").orElse(""),
                SeriesFact.Status.valueOf(entry.get("status").getAsString()), since, sha256,
                text(entry, "note").orElse(""), names);
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).map(JsonElement::getAsString);
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    private static String value(JsonArray numbers) {
        return strings(numbers).stream().collect(Collectors.joining(Messages.text("or")));
    }
}
