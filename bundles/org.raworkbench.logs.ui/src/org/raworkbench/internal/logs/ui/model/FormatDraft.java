package org.raworkbench.internal.logs.ui.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.raworkbench.internal.logs.format.FormatCatalogue;
import org.raworkbench.internal.logs.format.Match;
import org.raworkbench.internal.logs.format.RawTime;
import org.raworkbench.internal.logs.format.Recogniser;
import org.raworkbench.internal.logs.format.Survey;
import org.raworkbench.logs.LogFormat;
import org.raworkbench.logs.RecordSeverity;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * A line format that a person is making.
 *
 * @param id short name: lower case letters, digits, hyphens
 * @param name what people call it
 * @param patterns how a line looks, one a line
 * @param lines lines of the log to try it on
 */
public record FormatDraft(String id, String name, List<String> patterns, List<String> lines) {

    /** What one line is for the draft. */
    public record Preview(String line, boolean known, String time, RecordSeverity severity,
            Map<String, String> fields) {
    }

    /**
     * What the draft does.
     *
     * @param problem why it cannot be used; empty when it can
     * @param lines each line that was pasted
     * @param declaration what is saved; empty when it cannot be used
     */
    public record Trial(String problem, List<Preview> lines, String declaration) {
    }

    private static final String PROBE = "raworkbench-probe: ";
    private static final int MOST_SAMPLES = 5;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([ T_])\\d{2}:\\d{2}:\\d{2}([.,]\\d+)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2}:\\d{2}([.,]\\d+)?");
    private static final Pattern CLOCK = Pattern.compile("\\d{2}:\\d{2}:\\d{2}([.,]\\d+)?");
    private static final Pattern LEVEL = Pattern.compile("\\b(TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THREAD = Pattern.compile("\\[[^\\[\\]{}]*\\]");
    private static final Pattern COMPONENT = Pattern.compile("((?:\\s*\\[[^\\[\\]]{0,20}\\])?\\s+)([\\w.$]{3,80})( - |: )");

    public FormatDraft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        patterns = patterns.stream().filter(pattern -> !pattern.isBlank()).toList();
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** A pattern that may fit {@code line}: a beginning to go on from. */
    public static String guess(String line) {
        Matcher date = DATE.matcher(line);
        Matcher dayFirst = DAY_FIRST.matcher(line);
        Matcher clock = CLOCK.matcher(line);
        Matcher time = date.find() ? date : dayFirst.find() ? dayFirst : clock.find() ? clock : null;
        String layout = time == date ? "yyyy-MM-dd_HH:mm:ssf" : time == dayFirst ? "d/M/yyyy H:mm:ssf" : "HH:mm:ssf";
        if (time == null) {
            return "{message}";
        }
        String rest = line.substring(time.end());
        Matcher level = LEVEL.matcher(rest);
        String tail = level.find() && level.start() < 40
                ? threads(rest.substring(0, level.start())) + "{level}" + behind(rest.substring(level.end()))
                : behind(rest);
        return line.substring(0, time.start()) + "{time:" + layout + "}" + tail;
    }

    /** What stands in brackets before the level differs from line to line. */
    private static String threads(String before) {
        return THREAD.matcher(before).replaceFirst("[{thread}]");
    }

    /** Punctuation stays, a word before a hyphen or colon is the component, the rest the message. */
    private static String behind(String rest) {
        Matcher component = COMPONENT.matcher(rest);
        if (component.lookingAt()) {
            return threads(component.group(1)) + "{component}" + component.group(3) + "{message}";
        }
        int at = 0;
        while (at < rest.length() && !Character.isLetterOrDigit(rest.charAt(at))) {
            at++;
        }
        return (at == 0 ? " " : rest.substring(0, at)) + "{message}";
    }

    /** Tries it. Takes a moment: not for the thread that draws. */
    public Trial tried() {
        List<String> probing = new ArrayList<>(patterns);
        probing.add(PROBE + "{message}");
        JsonObject probe = declaration(probing);
        JsonObject sample = new JsonObject();
        sample.addProperty("line", PROBE + "x");
        probe.getAsJsonArray("samples").add(sample);
        FormatCatalogue catalogue = catalogue(probe.toString());
        if (!problem(catalogue).isEmpty() || catalogue.format(id).isEmpty()) {
            return new Trial(problem(catalogue), List.of(), "");
        }
        List<Preview> previews = previews(catalogue);
        if (patterns.isEmpty() || previews.stream().noneMatch(Preview::known)) {
            return new Trial(Messages.text("draft.nothing"), previews, "");
        }
        JsonObject whole = declaration(patterns);
        previews.stream().filter(Preview::known).limit(MOST_SAMPLES)
                .forEach(preview -> whole.getAsJsonArray("samples").add(sample(preview)));
        String text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(whole) + "\n";
        String problem = problem(catalogue(text));
        return new Trial(problem, previews, problem.isEmpty() ? text : "");
    }

    private List<Preview> previews(FormatCatalogue catalogue) {
        List<byte[]> bytes = lines.stream().map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
        Recogniser recogniser = catalogue.recogniser(catalogue.format(id).orElseThrow(), Survey.of(bytes));
        List<Preview> previews = new ArrayList<>();
        for (int i = 0; i < bytes.size(); i++) {
            Match match = new Match();
            recogniser.recognise(bytes.get(i), 0, bytes.get(i).length, match);
            boolean known = match.format() != 0;
            previews.add(new Preview(lines.get(i), known, known ? RawTime.text(match.time()) : "",
                    known ? RecordSeverity.values()[match.severity()] : RecordSeverity.NONE,
                    known ? recogniser.fields(bytes.get(i)) : Map.of()));
        }
        return previews;
    }

    private JsonObject declaration(List<String> all) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("name", name.isBlank() ? id : name);
        json.addProperty("about", Messages.text("draft.about"));
        json.addProperty("rank", 10);
        JsonArray array = new JsonArray();
        all.forEach(array::add);
        json.add("patterns", array);
        json.add("samples", new JsonArray());
        return json;
    }

    private static JsonObject sample(Preview preview) {
        JsonObject sample = new JsonObject();
        sample.addProperty("line", preview.line());
        if (!preview.time().isEmpty()) {
            sample.addProperty("time", preview.time());
        }
        if (preview.severity() != RecordSeverity.NONE) {
            sample.addProperty("severity", preview.severity().name().toLowerCase(Locale.ROOT));
        }
        return sample;
    }

    private FormatCatalogue catalogue(String declaration) {
        return FormatCatalogue.with(List.of(), List.of(asFormat(declaration)));
    }

    private String problem(FormatCatalogue catalogue) {
        return catalogue.leftOut().stream().filter(left -> left.origin().equals(id))
                .map(FormatCatalogue.LeftOut::reason).findFirst().orElse("");
    }

    /** The draft as plug-ins give their formats. */
    public LogFormat asFormat(String declaration) {
        return new LogFormat() {
            @Override
            public String name() {
                return id;
            }

            @Override
            public String declaration() {
                return declaration;
            }
        };
    }

    /** Writes {@code declaration} where the formats of this site are; answers the file. */
    public Path save(String declaration, Path siteFolder) throws IOException {
        Path folder = siteFolder.resolve("log-formats");
        Files.createDirectories(folder);
        Path file = folder.resolve(id + ".json");
        Path beside = folder.resolve(id + ".part");
        Files.writeString(beside, declaration);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }
}
